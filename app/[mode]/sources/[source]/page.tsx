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
  const description = wordsOf(localeOf(mode))("Source.description", {
    title: source.titles[localeOf(mode)],
    publisher: source.publisher[localeOf(mode)],
  });
  return pageMetadata({
    mode,
    path: pathOf("source", source.id),
    title: source.titles[localeOf(mode)],
    description,
    checked: source.accessed,
  });
}

export default async function Page(props: Props) {
  return <SourcePage mode={await modeOf(props)} source={await find(props)} />;
}
