import type { Locale } from "@/i18n/routing";
import { formatFact } from "@/lib/facts/format-fact";
import type { Fact } from "@/lib/content/types/fact";
import type { Inline } from "./prose-types";

/** What plain text needs to know of the records it prints. */
export type PlainTextContext = {
  locale: Locale;
  getFact: (id: string) => Fact;
  documentNumber: (id: string) => string;
};

/** The words of a sentence as a reader sees them, without marks and badges. */
export function plainText(inlines: Inline[], context: PlainTextContext): string {
  return inlines.map((inline) => plainPart(inline, context)).join("");
}

function plainPart(inline: Inline, context: PlainTextContext): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "fact":
      return formatFact(context.getFact(inline.id), context.locale, inline.as);
    case "doc":
      return context.documentNumber(inline.id);
    case "quote":
      return `“${plainText(inline.children, context)}”`;
    case "cite":
    case "discrepancy":
      return "";
    default:
      return plainText(inline.children, context);
  }
}
