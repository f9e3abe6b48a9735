import type { Locale } from "@/i18n/routing";
import { documentLabel } from "@/lib/content/document-number";
import { getFact } from "@/lib/content/facts";
import { plainText } from "@/lib/prose/plain-text";
import type { Inline } from "@/lib/prose/prose-types";

/** The words of a sentence, for places that hold plain text only. */
export function plainWords(inlines: Inline[], locale: Locale): string {
  return plainText(inlines, { locale, getFact, documentNumber: (id) => documentLabel(id, locale) });
}
