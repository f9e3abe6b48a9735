import { notFound } from "next/navigation";
import { TermPage } from "@/components/pages/term-page";
import { modeOf } from "@/i18n/mode-params";
import { localeOf } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getTerm, listTerms } from "@/lib/content/terms";
import { pathOf } from "@/lib/site/addresses";
import { pageMetadata } from "@/lib/site/metadata";

type Props = { params: Promise<{ mode: string; term: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return listTerms("en").map(({ slug }) => ({ term: slug }));
}

async function find(props: Props) {
  const { term: slug } = await props.params;
  return getTerm(slug) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const [mode, term] = [await modeOf(props), await find(props)];
  const locale = localeOf(mode);
  const { title, definition } = term.text[locale];
  return pageMetadata({
    mode,
    path: pathOf("terms", term.slug),
    // Zones and sectors are terms as well: their own pages have the name alone.
    title: `${title} · ${wordsOf(locale)("Nav.glossary")}`,
    citedTitle: title,
    description: definition,
    checked: term.record.checked,
  });
}

export default async function Page(props: Props) {
  return <TermPage mode={await modeOf(props)} term={await find(props)} />;
}
