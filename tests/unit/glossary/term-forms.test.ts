import { describe, expect, test } from "vitest";
import { formsOf, makeTermFinder } from "@/lib/glossary/term-forms";

describe("the forms of a title", () => {
  test.each([
    ["comprehensive bonded zone (CBZ)", "综合保税区", ["comprehensive bonded zone", "CBZ"], ["综合保税区"]],
    ["management committee", "管理委员会（管委会）", ["management committee"], ["管理委员会", "管委会"]],
    [
      "National Base for International Cultural Trade (Beijing)",
      "国家对外文化贸易基地（北京）",
      ["National Base for International Cultural Trade (Beijing)"],
      ["国家对外文化贸易基地（北京）"],
    ],
    [
      "bonded repair / outsourced repair",
      "保税维修、外发维修",
      ["bonded repair", "outsourced repair"],
      ["保税维修", "外发维修"],
    ],
    [
      "maintenance, repair and overhaul (MRO)",
      "维修、修理与大修",
      ["maintenance, repair and overhaul", "MRO"],
      ["维修、修理与大修"],
    ],
  ])("%s, %s", (en, zh, english, chinese) => {
    expect(formsOf({ en, zh }, "en")).toEqual(english);
    expect(formsOf({ en, zh }, "zh")).toEqual(chinese);
  });
});

const terms = [
  { slug: "customs", title: { en: "customs", zh: "海关" } },
  { slug: "administration", title: { en: "General Administration of Customs", zh: "海关总署" } },
  { slug: "two-zones", title: { en: "Two Zones", zh: "“两区”" } },
  { slug: "warehouse", title: { en: "bonded warehouse", zh: "保税仓" } },
];

describe("the terms in a sentence", () => {
  const cases: ["en" | "zh", string, string[]][] = [
    ["en", "Customs keeps bonded warehouses.", ["customs", "warehouse"]],
    ["en", "The General Administration of Customs said so.", ["administration"]],
    ["en", "The General Administration of Customs asks customs.", ["administration", "customs"]],
    ["en", "The other two zones differ from the “Two Zones”.", ["two-zones"]],
    ["en", "The other two zones differ; accustoms and un-customs are no words of ours.", []],
    ["zh", "海关总署与海关", ["administration", "customs"]],
    ["zh", "海关总署", ["administration"]],
    ["zh", "“两区”建设，另外两区", ["two-zones"]],
  ];
  test.each(cases)("%s: %s", (locale, text, expected) => {
    expect([...makeTermFinder(terms, locale)(text)].sort()).toEqual(expected);
  });
});
