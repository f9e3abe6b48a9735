import { locales, type Locale } from "@/i18n/routing";
import { collections } from "@/lib/content/types/collections";

import { flatten, sentencesOf } from "@/lib/prose/walk-prose";
import type { ContentTree } from "./content-tree";
import { collectIds } from "./known-ids";

/** Words in English; Han characters, each counted once, in Chinese. Figures that facts print are not counted. */
function countWords(text: string, locale: Locale): number {
  return (text.match(locale === "en" ? /[\p{L}\p{N}’'-]+/gu : /\p{Script=Han}/gu) ?? []).length;
}

function wordsOf(tree: ContentTree, locale: Locale): number {
  return tree.texts
    .filter((file) => file.locale === locale)
    .flatMap((file) => file.prose.sections.flatMap(sentencesOf))
    .flatMap((sentence) => flatten(sentence.inlines))
    .reduce((sum, inline) => sum + (inline.kind === "text" ? countWords(inline.text, locale) : 0), 0);
}

/** How much there is of everything: documents by collection, facts, sources, sentences and words by language. */
export function countContent(tree: ContentTree): Record<string, number> {
  const ids = collectIds(tree);
  const records = collections.map((collection) => [collection, ids.slugs[collection].size] as const);
  const sentences = tree.texts
    .filter((file) => file.locale === "en")
    .flatMap((file) => file.prose.sections.flatMap(sentencesOf)).length;
  return {
    ...Object.fromEntries(records),
    facts: ids.facts.size,
    sources: ids.sources.size,
    "sentences in each language": sentences,
    ...Object.fromEntries(
      locales.map((locale) => [
        locale === "en" ? "English words" : "Chinese characters",
        wordsOf(tree, locale),
      ]),
    ),
  };
}
