/** Search and the quote checker with anything that can be typed or pasted. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSentence, longestQuote, partsToCheck } from "@/lib/search/check-quote";
import { readDates, readFigures } from "@/lib/search/figures";
import { findPages } from "@/lib/search/find-pages";
import { splitSentences } from "@/lib/search/split-sentences";
import { smallIndex } from "@/tests/unit/search/small-index";

const sentence = "The zone covers 28.5 square kilometres around the airport.";
const index = await smallIndex({ path: "/a/", texts: [sentence, "医疗器械是诊疗中使用的仪器和设备。"] });

const normal = (text: string) => index.normalise(text).text;

const piece = fc.oneof(
  fc.constantFrom(
    "zone",
    "28.5",
    "医疗器械",
    "。",
    "“",
    "\n",
    "\0",
    "\u202e",
    "(",
    "[",
    "\\",
    "*",
    "国函〔",
    "%",
    "3+7+N",
    " ",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const typed = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(""));

test("any query has an answer, of pages that exist", () => {
  fc.assert(
    fc.property(typed, (query) => {
      const { results } = findPages(index, query);
      for (const { page } of results) expect(index.pages[page]).toBeDefined();
    }),
    { numRuns: 1000 },
  );
});

test("any quotation has a verdict, and only words of the site are called exact", () => {
  fc.assert(
    fc.property(typed, (pasted) => {
      for (const part of partsToCheck([index], pasted)) {
        const { exact, near } = checkSentence(index, part);
        for (const { texts, sentence } of [...exact, ...near])
          for (const text of texts) expect(normal(index.texts[text] ?? "")).toContain(normal(sentence));
      }
    }),
    { numRuns: 1000 },
  );
});

test("a sentence of the site is found, whatever stands around it", () => {
  fc.assert(
    fc.property(typed, (before) => {
      const found = partsToCheck([index], `${before}\n${sentence}`).map((part) => checkSentence(index, part));
      expect(found.some(({ exact }) => exact.length > 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("no text of the longest kind keeps a reader waiting", () => {
  const endless = ["“", "1.", "a ", "1 million ", "国", "(", "jan ", "。”", "2009-", "A. "];
  for (const sign of endless) {
    const text = sign.repeat(Math.ceil(longestQuote / sign.length)).slice(0, longestQuote);
    const start = performance.now();
    splitSentences(text);
    readFigures(text);
    readDates(text);
    findPages(index, text);
    for (const part of partsToCheck([index], text)) checkSentence(index, part);
    expect([sign, performance.now() - start < 2_000]).toEqual([sign, true]);
  }
});
