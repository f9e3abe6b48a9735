import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getFact } from "@/lib/content/facts";
import type { Zone } from "@/lib/content/zones";
import { formatDate } from "@/lib/facts/format-date";
import { formatFact } from "@/lib/facts/format-fact";
import { sentencesOf } from "@/lib/prose/walk-prose";
import { plainWords } from "./plain-words";
import { checkedRow, type SideContent } from "./side-content";

/** An area with what it measures and when: areas that measure different things must not be taken for one. */
function areaOf(id: string, locale: Locale): string {
  const fact = getFact(id);
  const value = formatFact(fact, locale);
  const { perimeter, asOf } = fact;
  if (perimeter === undefined || asOf === undefined) return value;
  return wordsOf(locale)("Embed.figure", {
    value,
    perimeter: perimeter[locale],
    date: formatDate(asOf, locale),
  });
}

/** A zone: its first sentence, and every area that its key facts give. */
export function zoneSide({ record, text }: Zone, locale: Locale): SideContent {
  const t = wordsOf(locale);
  const [lead] = text[locale].prose.sections;
  const first = lead === undefined ? undefined : sentencesOf(lead)[0];
  const areas = record.keyFacts.filter(({ row }) => row === "area").flatMap(({ facts }) => facts);
  return {
    kicker: t("Embed.zone"),
    title: text[locale].title,
    text: first === undefined ? undefined : plainWords(first.inlines, locale),
    rows: [
      ...areas.map((id) => ({ label: t("Zone.rows.area"), value: areaOf(id, locale) })),
      checkedRow(record.checked, locale),
    ],
  };
}
