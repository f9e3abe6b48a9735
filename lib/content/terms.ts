import { allTermsRecords } from "contentlayer/generated";
import type { Locale } from "@/i18n/routing";
import { bySlug, loadCollection } from "./load-collection";
import { termSchema } from "./types/term";
import { textSchemas } from "./types/text";

const entries = loadCollection(allTermsRecords, termSchema, textSchemas.terms);

export type Term = (typeof entries)[number];

const sortKey = {
  en: (term: Term) => term.text.en.title.toLowerCase(),
  // By reading, without tones: the order a Chinese reader looks a word up in.
  zh: (term: Term) =>
    term.record.pinyin
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .replace(/[^a-z]/gi, "")
      .toLowerCase(),
};

/** All terms: A to Z in English, by pinyin in Chinese. */
export function listTerms(locale: Locale): Term[] {
  const key = sortKey[locale];
  return entries.toSorted((a, b) => key(a).localeCompare(key(b), "en"));
}

/** One of them; an unknown slug gives `undefined`. */
export const getTerm = bySlug(entries);
