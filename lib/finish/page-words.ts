import type { Locale } from "@/i18n/routing";
import type { PermalinkWords } from "./add-permalinks";

/** Words that pages get when they are finished, in one language. */
export type PageWords = {
  permalink: PermalinkWords;
  /** A sentence with `<link>…</link>` around the words that lead on. */
  passageMoved: string;
  passageGone: (why: string) => string;
};

export type WordsByLocale = Record<Locale, PageWords>;
