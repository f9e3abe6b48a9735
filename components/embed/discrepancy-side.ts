import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { Discrepancy } from "@/lib/content/discrepancies";
import { getSource } from "@/lib/content/sources";
import { formatDate } from "@/lib/facts/format-date";
import { parseFieldText } from "@/lib/prose/parse-prose";
import { plainWords } from "./plain-words";
import { checkedRow, type SideContent } from "./side-content";

/** A disagreement: first what this site prints, then each source with what it says. */
export function discrepancySide({ record, text }: Discrepancy, locale: Locale): SideContent {
  const t = wordsOf(locale);
  const { title, says, prints } = text[locale];
  const plain = (words: string) => plainWords(parseFieldText(words).inlines, locale);
  return {
    kicker: t("Nav.discrepancies"),
    title,
    textLabel: t("Embed.prints"),
    text: plain(prints),
    rows: [
      ...record.versions.map(({ source }, index) => {
        const { published } = getSource(source);
        return {
          // Each sentence names who says it.
          label: published === undefined ? t("Source.undated") : formatDate(published, locale),
          value: plain(says[index] ?? ""),
        };
      }),
      checkedRow(record.checked, locale),
    ],
  };
}
