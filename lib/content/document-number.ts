import type { Locale } from "@/i18n/routing";
import { getDocument } from "./documents";
import { englishNumber } from "./english-number";

/** What a text prints for a document: its number in the language of the page, or its title where it has none. */
export function documentLabel(slug: string, locale: Locale): string {
  const document = getDocument(slug);
  const number = document?.record.number;
  if (document === undefined || number === undefined)
    return document?.text[locale].short ?? document?.text[locale].title ?? slug;
  return locale === "en" ? englishNumber(number) : number;
}
