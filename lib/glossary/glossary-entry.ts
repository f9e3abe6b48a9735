import type { Locale } from "@/i18n/routing";

/** A form that the glossary asks to avoid, with the reason in both languages. */
export type AvoidedForm = { text: string; lang: Locale; why: Record<Locale, string> };

/** A term as the files of the glossary carry it: words of both languages, nothing of a page. */
export type GlossaryEntry = {
  slug: string;
  term: Record<Locale, string>;
  definition: Record<Locale, string>;
  /** Reading of the Chinese term, with tones. */
  pinyin: string;
  /** Where the English form comes from, in both languages. */
  englishFrom: Record<Locale, string>;
  /** The sources of the English form, each as one line. */
  sources: string[];
  avoid: AvoidedForm[];
  /** Lasting address of the term, with its origin. */
  address: string;
  /** Day of the last comparison with the sources, `2026-11-22`. */
  checked: string;
};
