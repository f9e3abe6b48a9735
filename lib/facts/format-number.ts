import type { Locale } from "@/i18n/routing";

/** Removes what binary fractions add: 18442000000 / 1e8 is 184.42, not 184.42000000000002. */
const clean = (value: number) => Number(value.toPrecision(12));

const english = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 12 });
const chinese = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 12, useGrouping: false });

/** A number as it is, with the grouping of the language: 1,021 in English, 1021 in Chinese. */
export function formatPlain(value: number, locale: Locale): string {
  return (locale === "en" ? english : chinese).format(value);
}

/** Whether a number divided by `by` keeps at most four significant decimals: 59000 → 5.9万, but 2370 stays. */
function dividesWell(value: number, by: number): boolean {
  return (
    clean(value / by)
      .toString()
      .replace(/^\d+\.?/, "").length <= 4
  );
}

/**
 * A count in the large units of the language: 1.326 million, 132.6万.
 * English uses words from a million; Chinese uses 万 and 亿 where they stay short.
 */
export function formatCount(value: number, locale: Locale): string {
  if (locale === "en") {
    if (Math.abs(value) >= 1e9) return `${formatPlain(clean(value / 1e9), locale)} billion`;
    if (Math.abs(value) >= 1e6) return `${formatPlain(clean(value / 1e6), locale)} million`;
    return formatPlain(value, locale);
  }
  if (Math.abs(value) >= 1e8) return `${formatPlain(clean(value / 1e8), locale)}亿`;
  if (Math.abs(value) >= 1e4 && dividesWell(value, 1e4))
    return `${formatPlain(clean(value / 1e4), locale)}万`;
  return formatPlain(value, locale);
}

const fractions: ReadonlyArray<{ value: number; en: string; zh: string }> = [
  { value: 1 / 2, en: "half", zh: "一半" },
  { value: 1 / 3, en: "a third", zh: "三分之一" },
  { value: 2 / 3, en: "two thirds", zh: "三分之二" },
  { value: 1 / 4, en: "a quarter", zh: "四分之一" },
  { value: 1 / 5, en: "a fifth", zh: "五分之一" },
  { value: 1 / 6, en: "a sixth", zh: "六分之一" },
];

/** A share in words: 0.2 is "a fifth". Shares without a word come out as a percentage. */
export function formatFraction(value: number, locale: Locale): string {
  const word = fractions.find((fraction) => Math.abs(fraction.value - value) < 0.005);
  return word?.[locale] ?? `${formatPlain(clean(value * 100), locale)}%`;
}
