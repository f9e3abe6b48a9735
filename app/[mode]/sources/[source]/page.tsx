import { notFound } from "next/navigation";
import { localeOf } from "@/i18n/routing";
import { SourcePage } from "@/components/pages/source-page";
import { modeOf } from "@/i18n/mode-params";
import { wordsOf } from "@/i18n/words";
import { findSource, listSources } from "@/lib/content/sources";
import { pathOf } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/metadata";

type Props = { params: Promise<{ mode: string; source: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listSources().map(({ id }) => ({ source: id }));
}

async function find(props: Props) {
  const { source: id } = await props.params;
  return findSource(id) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const [mode, source] = [await modeOf(props), await find(props)];
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const title = source.titles[locale];
  return pageMetadata({
    mode,
    path: pathOf("source", source.id),
    title,
    citedTitle: t("Source.record", { title }),
    description: t("Source.description", { title, publisher: source.publisher[locale] }),
    checked: source.accessed,
  });
}

export default async function Page(props: Props) {
  return <SourcePage mode={await modeOf(props)} source={await find(props)} />;
}
