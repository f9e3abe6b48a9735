import type { Locale } from "@/i18n/routing";
import type { Fact, Figure } from "@/lib/content/types/fact";
import type { FactForm } from "@/lib/prose/prose-types";
import { formatDate } from "./format-date";
import { formatCount, formatFraction, formatPlain } from "./format-number";

const qualifiers = {
  en: {
    about: "about",
    "more-than": "more than",
    "at-least": "at least",
    nearly: "nearly",
    "up-to": "up to",
  },
  zh: { about: "约", "more-than": "超过", "at-least": "至少", nearly: "近", "up-to": "最多" },
} as const;

const units = {
  en: {
    km2: " square kilometres",
    m2: " square metres",
    ha: " hectares",
    km: " kilometres",
    cny: " yuan",
    usd: " US dollars",
  },
  zh: { km2: "平方公里", m2: "平方米", ha: "公顷", km: "公里", cny: "元", usd: "美元" },
} as const;

function formatFigure(fact: Figure, locale: Locale, unitless: boolean): string {
  switch (fact.unit) {
    case "percent":
      return `${formatPlain(fact.value, locale)}%`;
    case "fraction":
      return formatFraction(fact.value, locale);
    case "count":
      return formatCount(fact.value, locale);
    default:
      return formatCount(fact.value, locale) + (unitless ? "" : units[locale][fact.unit]);
  }
}

/**
 * A fact as a reader sees it, with the source's "about" or "more than":
 * 28.5 square kilometres / 28.5平方公里, about 100 billion yuan / 约1000亿元.
 * `form` shortens a date or leaves the unit out (tables whose head names it).
 */
export function formatFact(fact: Fact, locale: Locale, form?: FactForm): string {
  if (fact.unit === "text") return fact.value[locale];
  if (fact.unit === "date") return formatDate(fact.value, locale, form === "unitless" ? undefined : form);
  const figure = formatFigure(fact, locale, form === "unitless");
  if (fact.qualifier === undefined) return figure;
  return qualifiers[locale][fact.qualifier] + (locale === "en" ? " " : "") + figure;
}
