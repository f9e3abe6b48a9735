import { describe, expect, test } from "vitest";
import { formatCount, formatFraction, formatPlain } from "@/lib/facts/format-number";

test.each([
  [0, "0", "0"],
  [7, "7", "7"],
  [28.5, "28.5", "28.5"],
  [1021, "1,021", "1021"],
  [119.68, "119.68", "119.68"],
  [0.0001, "0.0001", "0.0001"],
])("%d as it is: %s in English, %s in Chinese", (value, en, zh) => {
  expect([formatPlain(value, "en"), formatPlain(value, "zh")]).toEqual([en, zh]);
});

describe("counts use the large units of each language", () => {
  test.each([
    [999, "999", "999"],
    [2370, "2,370", "2370"],
    [9999, "9,999", "9999"],
    [10_000, "10,000", "1万"],
    [59_000, "59,000", "5.9万"],
    [123_456, "123,456", "12.3456万"],
    [10_001, "10,001", "1.0001万"],
    [999_999, "999,999", "99.9999万"],
    [1_000_000, "1 million", "100万"],
    [1_326_000, "1.326 million", "132.6万"],
    [67_500_000, "67.5 million", "6750万"],
    [100_000_000, "100 million", "1亿"],
    [999_000_000, "999 million", "9.99亿"],
    [1_000_000_000, "1 billion", "10亿"],
    [18_442_000_000, "18.442 billion", "184.42亿"],
    [25_600_000_000, "25.6 billion", "256亿"],
    [100_000_000_000, "100 billion", "1000亿"],
  ])("%d is %s and %s", (value, en, zh) => {
    expect([formatCount(value, "en"), formatCount(value, "zh")]).toEqual([en, zh]);
  });

  test("below zero too", () => {
    expect([formatCount(-25_600_000_000, "en"), formatCount(-59_000, "zh")]).toEqual([
      "-25.6 billion",
      "-5.9万",
    ]);
  });

  test("what binary fractions add is not printed", () => {
    expect(formatCount(1_100_000_000 * 3, "en")).toBe("3.3 billion");
    expect(formatCount(184.42e8, "zh")).toBe("184.42亿");
  });
});

test.each([
  [0.5, "half", "一半"],
  [1 / 3, "a third", "三分之一"],
  [2 / 3, "two thirds", "三分之二"],
  [0.25, "a quarter", "四分之一"],
  [0.2, "a fifth", "五分之一"],
  [0.167, "a sixth", "六分之一"],
  [0.75, "75%", "75%"],
  [0.07, "7%", "7%"],
])("the share %d is %s in English and %s in Chinese", (value, en, zh) => {
  expect([formatFraction(value, "en"), formatFraction(value, "zh")]).toEqual([en, zh]);
});
