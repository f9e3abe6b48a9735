import { describe, expect, test } from "vitest";
import { wordDifference, type WordRun } from "@/lib/history/word-difference";

const marks = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
const show = (runs: WordRun[]) => runs.map(({ text, kind }) => marks[kind].join(text)).join("");

describe("compares words", () => {
  test.each([
    ["of English", "en", "It can be stored.", "It may be stored.", "It [-can-]{+may+} be stored."],
    ["and keeps a figure whole", "en", "about 28.5 km", "about 28.6 km", "about [-28.5-]{+28.6+} km"],
    ["of Chinese", "zh", "境外货物可以存放。", "境外商品可以存放。", "境外[-货物-]{+商品+}可以存放。"],
    ["and Chinese figures", "zh", "约1000亿元", "约1100亿元", "约[-1000-]{+1100+}亿元"],
    ["of a new sentence", "zh", "", "新的。", "{+新的。+}"],
    ["of a sentence that is gone", "en", "It is old.", "", "[-It is old.-]"],
  ] as const)("%s", (_, locale, was, now, shown) => {
    expect(show(wordDifference(was, now, locale))).toBe(shown);
  });
});
