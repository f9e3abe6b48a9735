import { diffWords } from "diff";
import type { Locale } from "@/i18n/routing";

/** A run of words that both wordings have, or only the later (`added`), or only the earlier (`removed`). */
export type WordRun = { text: string; kind: "same" | "added" | "removed" };

// Chinese has no blanks between words, and an English figure is one word with its point.
const segmenters: Record<Locale, Intl.Segmenter> = {
  en: new Intl.Segmenter("en", { granularity: "word" }),
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
};

/**
 * What changed between two wordings, word by word. The runs without those `added` are the earlier
 * wording, those without the `removed` the later one; blanks at the seams may differ.
 */
export function wordDifference(was: string, now: string, locale: Locale): WordRun[] {
  const runs = diffWords(was, now, { intlSegmenter: segmenters[locale] });
  return runs.map(({ value, added, removed }) => ({
    text: value,
    kind: added ? "added" : removed ? "removed" : "same",
  }));
}
