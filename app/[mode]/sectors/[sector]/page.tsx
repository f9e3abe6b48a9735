import { notFound } from "next/navigation";
import { entryMetadata } from "@/components/pages/entry-metadata";
import { SectorPage } from "@/components/pages/sector-page";
import { modeOf } from "@/i18n/mode-params";
import { getSector, listSectors } from "@/lib/content/sectors";

type Props = { params: Promise<{ mode: string; sector: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listSectors().map(({ slug }) => ({ sector: slug }));
}

async function find(props: Props) {
  const { sector: slug } = await props.params;
  return getSector(slug) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const [mode, sector] = [await modeOf(props), await find(props)];
  return entryMetadata(mode, "sectors", sector);
}

export default async function Page(props: Props) {
  return <SectorPage mode={await modeOf(props)} sector={await find(props)} />;
}
