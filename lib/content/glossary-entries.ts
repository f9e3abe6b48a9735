import type { Locale } from "@/i18n/routing";
import type { GlossaryEntry } from "@/lib/glossary/glossary-entry";
import { absoluteUrl } from "@/lib/site/addresses";
import { identifierHref } from "@/lib/site/identifiers";
import { getSource } from "./sources";
import { listTerms, type Term } from "./terms";
import { titlesOf } from "./titles-of";

function lineOfSource(id: string): string {
  const { titles, publisher, url } = getSource(id);
  return [titles.en, publisher.en, url].filter((part) => part !== undefined).join(", ");
}

/** Says in both languages where an English form comes from. */
type OriginWords = (kind: Term["record"]["englishFrom"]["kind"]) => Record<Locale, string>;

function entryOf({ slug, text, record }: Term, originWords: OriginWords): GlossaryEntry {
  return {
    slug,
    term: titlesOf(text),
    definition: { en: text.en.definition, zh: text.zh.definition },
    pinyin: record.pinyin,
    englishFrom: originWords(record.englishFrom.kind),
    sources: (record.englishFrom.sources ?? []).map(lineOfSource),
    avoid: record.avoid.map(({ text: form, lang, why }) => ({ text: form, lang, why })),
    address: absoluteUrl(identifierHref({ kind: "term", slug })),
    checked: record.checked,
  };
}

/** All terms for the files of the glossary, A to Z in English. */
export function listGlossaryEntries(originWords: OriginWords): GlossaryEntry[] {
  return listTerms("en").map((term) => entryOf(term, originWords));
}
