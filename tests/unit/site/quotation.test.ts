import { expect, test } from "vitest";
import { cleanSelection, dayInWords } from "@/lib/site/quotation";

test.each([
  ["keeps one line break between paragraphs", "One.\n\n  Two. ", "One.\nTwo."],
  ["keeps figures", "28.5 square kilometres", "28.5 square kilometres"],
])("%s", (_, text, expected) => expect(cleanSelection(text)).toBe(expected));

test.each([
  ["en", "22 November 2026"],
  ["zh-Hans", "2026年11月22日"],
])("writes the day in %s", (lang, expected) => expect(dayInWords("2026-11-22", lang)).toBe(expected));
