import "@/app/styles/lists.css";
import { localeOf } from "@/i18n/routing";
import { notFound } from "next/navigation";
import { DiscrepancyPage } from "@/components/pages/discrepancy-page";
import { modeOf } from "@/i18n/mode-params";
import { getDiscrepancy, listDiscrepancies } from "@/lib/content/discrepancies";
import { pathOf } from "@/lib/site/addresses";
import { oembedAddressOf } from "@/lib/site/embed-address";
import { pageMetadata } from "@/lib/site/metadata";

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
  const { title, description } = discrepancy.text[localeOf(mode)];
  return pageMetadata({
    mode,
    path: pathOf("discrepancies", discrepancy.slug),
    title,
    description,
    checked: discrepancy.record.checked,
    oembed: oembedAddressOf("discrepancy", discrepancy.slug, mode),
  });
}

export default async function Page(props: Props) {
  return <DiscrepancyPage mode={await modeOf(props)} discrepancy={await find(props)} />;
}
