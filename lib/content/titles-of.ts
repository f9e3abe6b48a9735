import type { Locale } from "@/i18n/routing";

/** The titles of a document without the rest of its texts. */
export function titlesOf(text: Record<Locale, { title: string }>): Record<Locale, string> {
  return { en: text.en.title, zh: text.zh.title };
}
