import type { Locale } from "@/i18n/routing";
import { getDocument } from "./documents";

/** `国函〔2023〕130号` as English pages print it: `Guo Han (2023) No. 130`. Other forms stay as they are. */
export function englishNumber(number: string): string {
  const parts = number.match(/^(\D+)〔(\d{4})〕(\d+)号$/);
  const prefix = parts === null ? undefined : { 国函: "Guo Han", 商资函: "Shang Zi Han" }[parts[1] ?? ""];
  return parts === null || prefix === undefined ? number : `${prefix} (${parts[2]}) No. ${parts[3]}`;
}

/** What a text prints for a document: its number in the language of the page, or its title where it has none. */
export function documentLabel(slug: string, locale: Locale): string {
  const document = getDocument(slug);
  const number = document?.record.number;
  if (document === undefined || number === undefined)
    return document?.text[locale].short ?? document?.text[locale].title ?? slug;
  return locale === "en" ? englishNumber(number) : number;
}
