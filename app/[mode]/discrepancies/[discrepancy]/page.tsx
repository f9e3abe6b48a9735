import "@/app/styles/lists.css";
import { notFound } from "next/navigation";
import { entryMetadata } from "@/components/pages/entry-metadata";
import { DiscrepancyPage } from "@/components/pages/discrepancy-page";
import { modeOf } from "@/i18n/mode-params";
import { getDiscrepancy, listDiscrepancies } from "@/lib/content/discrepancies";
import { oembedAddressOf } from "@/lib/site/embed-address";

type Props = { params: Promise<{ mode: string; discrepancy: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listDiscrepancies().map(({ slug }) => ({ discrepancy: slug }));
}

async function find(props: Props) {
  const { discrepancy: slug } = await props.params;
  return getDiscrepancy(slug) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const [mode, discrepancy] = [await modeOf(props), await find(props)];
  return entryMetadata(mode, "discrepancies", discrepancy, {
    oembed: oembedAddressOf("discrepancy", discrepancy.slug, mode),
  });
}

export default async function Page(props: Props) {
  return <DiscrepancyPage mode={await modeOf(props)} discrepancy={await find(props)} />;
}
