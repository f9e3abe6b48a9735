import { describe, expect, test } from "vitest";
import { factSchema, type Fact } from "@/lib/content/types/fact";
import { formatFact } from "@/lib/facts/format-fact";
import type { FactForm } from "@/lib/prose/prose-types";

const words = { en: "a", zh: "甲" };
const base = { id: "a", label: words, sources: [{ id: "a" }], confidence: "official" };

/** A fact with what matters to its form. */
function fact(unit: string, value: unknown, qualifier?: string): Fact {
  const figure = unit === "date" || unit === "text" ? {} : { perimeter: words, asOf: "2024" };
  return factSchema.parse({
    ...base,
    ...figure,
    unit,
    value,
    ...(qualifier === undefined ? {} : { qualifier }),
  });
}
const both = (of: Fact, form?: FactForm) => [formatFact(of, "en", form), formatFact(of, "zh", form)];

describe("each unit", () => {
  test.each([
    ["km2", 28.5, "28.5 square kilometres", "28.5平方公里"],
    ["km2", 1021, "1,021 square kilometres", "1021平方公里"],
    ["m2", 59_000, "59,000 square metres", "5.9万平方米"],
    ["ha", 594, "594 hectares", "594公顷"],
    ["km", 3.5, "3.5 kilometres", "3.5公里"],
    ["cny", 25_600_000_000, "25.6 billion yuan", "256亿元"],
    ["cny", 100_000_000_000, "100 billion yuan", "1000亿元"],
    ["usd", 1_500_000, "1.5 million US dollars", "150万美元"],
    ["percent", 9, "9%", "9%"],
    ["percent", 36.5, "36.5%", "36.5%"],
    ["fraction", 0.2, "a fifth", "五分之一"],
    ["count", 170, "170", "170"],
    ["count", 1_326_000, "1.326 million", "132.6万"],
  ])("%s %d is %s and %s", (unit, value, en, zh) => {
    expect(both(fact(unit, value))).toEqual([en, zh]);
  });
});

describe("each qualifier stands before the figure", () => {
  test.each([
    ["about", "about 100 billion yuan", "约1000亿元"],
    ["more-than", "more than 100 billion yuan", "超过1000亿元"],
    ["at-least", "at least 100 billion yuan", "至少1000亿元"],
    ["nearly", "nearly 100 billion yuan", "近1000亿元"],
    ["up-to", "up to 100 billion yuan", "最多1000亿元"],
  ])("%s: %s, %s", (qualifier, en, zh) => {
    expect(both(fact("cny", 1e11, qualifier))).toEqual([en, zh]);
  });
});

test("dates and texts are printed in the language of the page", () => {
  expect(both(fact("date", "2023-11-23"))).toEqual(["23 November 2023", "2023年11月23日"]);
  expect(both(fact("text", { en: "Ameco", zh: "北京飞机维修工程有限公司" }))).toEqual([
    "Ameco",
    "北京飞机维修工程有限公司",
  ]);
});

test.each([
  ["month", fact("date", "2023-11-23"), ["November 2023", "2023年11月"]],
  ["year", fact("date", "2023-11-23"), ["2023", "2023年"]],
  ["unitless", fact("km2", 28.5), ["28.5", "28.5"]],
  ["unitless", fact("cny", 1e11, "about"), ["about 100 billion", "约1000亿"]],
  ["unitless", fact("date", "2023-11-23"), ["23 November 2023", "2023年11月23日"]],
] as const)("the form %s shortens what it fits", (form, of, expected) => {
  expect(both(of, form)).toEqual(expected);
});
