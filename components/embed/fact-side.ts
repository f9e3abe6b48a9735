import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getDiscrepancy } from "@/lib/content/discrepancies";
import { getSource } from "@/lib/content/sources";
import type { Fact } from "@/lib/content/types/fact";
import type { CardRow } from "@/lib/embed/card";
import { formatDate } from "@/lib/facts/format-date";
import { formatFact } from "@/lib/facts/format-fact";
import { checkedRow, type SideContent } from "./side-content";

function sourceWords(id: string, locale: Locale): string {
  const t = wordsOf(locale);
  const { titles, publisher, published, tier } = getSource(id);
  return t("Embed.sourceLine", {
    title: titles[locale],
    publisher: publisher[locale],
    date: published === undefined ? t("Source.undated") : formatDate(published, locale),
    tier: t(`Tier.${tier}`),
  });
}

function rowsOf(fact: Fact, checked: string, locale: Locale): CardRow[] {
  const t = wordsOf(locale);
  const { perimeter, asOf, note, confidence, sources } = fact;
  const disagreement = fact.discrepancy === undefined ? undefined : getDiscrepancy(fact.discrepancy);
  return [
    ...(perimeter === undefined
      ? []
      : [{ label: t("Notes.measures"), value: perimeter[locale], isVital: true }]),
    ...(asOf === undefined
      ? []
      : [{ label: t("Notes.asOf"), value: formatDate(asOf, locale), isVital: true }]),
    { label: t("Notes.confidence"), value: t(`Confidence.${confidence}`), isVital: true },
    ...(note === undefined ? [] : [{ label: t("Notes.remark"), value: note[locale] }]),
    ...(disagreement === undefined
      ? []
      : [{ label: t("Embed.differs"), value: disagreement.text[locale].title, isVital: true }]),
    ...sources.map(({ id }) => ({ label: t("Embed.source"), value: sourceWords(id, locale), isVital: true })),
    checkedRow(checked, locale),
  ];
}

/** A fact: its value, what it measures, when, how sure it is and who says so. Names and references are sentences, not figures. */
export function factSide(fact: Fact, checked: string, locale: Locale): SideContent {
  const value = formatFact(fact, locale);
  return {
    kicker: wordsOf(locale)("Embed.fact"),
    title: fact.label[locale],
    ...(fact.unit === "text" ? { text: value } : { figure: value }),
    rows: rowsOf(fact, checked, locale),
  };
}
