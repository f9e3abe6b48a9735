import { describe, expect, test } from "vitest";
import { fitsFigure, readDates, readFigures } from "@/lib/search/figures";
import { createNormaliser } from "@/lib/search/normalise";

const normal = (text: string) => createNormaliser(new Map())(text).text;

describe("readFigures", () => {
  test.each([
    ["28.5 km²", 28.5e6, "area"],
    ["28.5平方公里", 28.5e6, "area"],
    ["面积为28.5平方公里", 28.5e6, "area"],
    ["48.34 square kilometres", 48.34e6, "area"],
    ["850 hectares", 8.5e6, "area"],
    ["256亿元", 25.6e9, "cny"],
    ["CNY 25.6 billion", 25.6e9, "cny"],
    ["about 100 billion yuan", 1e11, "cny"],
    ["US$3 million", 3e6, "usd"],
    ["2,370 firms", 2370, undefined],
    ["5.9万", 59_000, "count"],
    ["30%", 30, "percent"],
    ["百分之30", 30, "percent"],
    ["１２０", 120, undefined],
  ])("%s", (text, value, kind) => {
    const [figure] = readFigures(normal(text));
    expect(figure?.value).toBeCloseTo(value, 3);
    expect(figure?.kind).toBe(kind);
  });

  test("finds none in words, versions of names and codes", () => {
    expect(readFigures(normal("no figure here, COVID19 or A4"))).toEqual([]);
  });
});

describe("readDates", () => {
  test.each([
    ["on 28 July 2009", ["2009-07-28"]],
    ["July 28, 2009", ["2009-07-28"]],
    ["2009年7月28日", ["2009-07-28"]],
    ["2009-7-28", ["2009-07-28"]],
    ["in November 2023", ["2023-11"]],
    ["2023年11月", ["2023-11"]],
    ["in 2023", []],
  ])("%s", (text, dates) => {
    expect(readDates(normal(text))).toEqual(dates);
  });
});

describe("fitsFigure", () => {
  const fits = (text: string, value: number, unit: string, shown: string) =>
    readFigures(normal(text)).some((figure) => fitsFigure(figure, value, unit, normal(shown)));

  test.each([
    ["28.5平方公里", 28.5, "km2", "28.5 square kilometres", true],
    ["2850公顷", 28.5, "km2", "28.5 square kilometres", true],
    ["28.5", 28.5, "km2", "28.5 square kilometres", true],
    ["28.8平方公里", 28.5, "km2", "28.5 square kilometres", false],
    ["28.5亿", 28.5, "km2", "28.5 square kilometres", false],
    ["256亿", 25.6e9, "cny", "25.6 billion yuan", true],
    ["25.6 billion dollars", 25.6e9, "cny", "25.6 billion yuan", true],
    ["US$25.6 billion", 25.6e9, "cny", "25.6 billion yuan", false],
    ["20%", 0.2, "fraction", "a fifth", true],
    ["30%", 30, "count", "30", false],
  ])("%s and %d %s", (text, value, unit, shown, expected) => {
    expect(fits(text, value, unit, shown)).toBe(expected);
  });
});
