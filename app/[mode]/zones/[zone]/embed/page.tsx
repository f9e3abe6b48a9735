import { notFound } from "next/navigation";
import { embedPageMetadata } from "@/components/embed/embed-page-metadata";
import { EmbedPage } from "@/components/embed/embed-page";
import { modeOf } from "@/i18n/mode-params";
import { getEmbedItem } from "@/lib/content/embed-items";
import { listZones } from "@/lib/content/zones";

type Props = { params: Promise<{ mode: string; zone: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listZones().map(({ slug }) => ({ zone: slug }));
}

async function find(props: Props) {
  return getEmbedItem("zone", (await props.params).zone) ?? notFound();
}

export async function generateMetadata(props: Props) {
  return embedPageMetadata(await modeOf(props), await find(props));
}

export default async function Page(props: Props) {
  return <EmbedPage mode={await modeOf(props)} item={await find(props)} />;
}
