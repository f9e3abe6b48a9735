import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { CardRow, CardSide } from "@/lib/embed/card";
import { formatDate } from "@/lib/facts/format-date";

/** What differs between kinds of cards; the rest of a side is the same for all. */
export type SideContent = Pick<
  CardSide,
  "kicker" | "title" | "figure" | "textLabel" | "text" | "status" | "rows"
>;

/** The row that says when the item was last compared with its sources. */
export function checkedRow(checked: string, locale: Locale): CardRow {
  return { label: wordsOf(locale)("Embed.checked"), value: formatDate(checked, locale), isVital: true };
}
