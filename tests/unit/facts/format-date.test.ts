import { expect, test } from "vitest";
import { formatDate } from "@/lib/facts/format-date";

test.each([
  ["2023-11-23", "23 November 2023", "2023年11月23日"],
  ["2009-07-28", "28 July 2009", "2009年7月28日"],
  ["2020-01-01", "1 January 2020", "2020年1月1日"],
  ["2024-12-31", "31 December 2024", "2024年12月31日"],
  ["2022-04", "April 2022", "2022年4月"],
  ["2021", "2021", "2021年"],
])("%s is %s in English and %s in Chinese", (iso, en, zh) => {
  expect([formatDate(iso, "en"), formatDate(iso, "zh")]).toEqual([en, zh]);
});

test.each([
  ["2023-11-23", "month", "November 2023", "2023年11月"],
  ["2023-11-23", "year", "2023", "2023年"],
  ["2022-04", "year", "2022", "2022年"],
  ["2022-04", "month", "April 2022", "2022年4月"],
  ["2021", "month", "2021", "2021年"],
] as const)("%s to the %s is %s and %s", (iso, detail, en, zh) => {
  expect([formatDate(iso, "en", detail), formatDate(iso, "zh", detail)]).toEqual([en, zh]);
});

test("a date is no more exact than it was given", () => {
  expect(formatDate("2022-04", "en", "day")).toBe("April 2022");
});
