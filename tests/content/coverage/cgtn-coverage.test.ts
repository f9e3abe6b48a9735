import { describe, expect, test } from "vitest";
import { parseTree } from "@/lib/checks/content-tree";
import { readTree } from "@/lib/checks/read-tree";
import { articles, parseCoverage, placedRows, readArticle, readCoverage } from "./coverage-rows";
import { placeFaults } from "./place-faults";
import { splitArticle } from "./split-article";

const coverage = readCoverage();
const tree = parseTree(readTree("."));

describe.each(articles)("in the list of %s", (article) => {
  const rows = coverage.rows.filter((row) => row.article === article);

  test("each sentence has one row and each row a sentence", () => {
    const text = readArticle(article);
    // Without the article the list is held against the number of sentences that it states itself.
    const length = text === undefined ? coverage.sentences[article] : splitArticle(text).length;
    expect(rows.map(({ sentence }) => sentence)).toEqual(Array.from({ length }, (_, index) => index + 1));
  });

  test("the stated number of sentences is that of the rows", () => {
    expect(coverage.sentences[article]).toBe(rows.length);
  });

  test("a place is given once, and rests on the article itself", () => {
    for (const { sentence, places, source } of placedRows({ ...coverage, rows })) {
      const addresses = places.map(({ path, fragment }) => `${path}#${fragment}`);
      expect(addresses, `sentence ${sentence}`).toEqual([...new Set(addresses)]);
      expect(source, `sentence ${sentence}`).toBe(article);
    }
  });
});

test("every place is on a page, in both languages, and carries the source", () => {
  expect(placeFaults(placedRows(coverage), tree)).toEqual([]);
});

describe("refuses", () => {
  const list = (row: string) =>
    `sentences: { cgtn-2020-11-02: 1, cgtn-2023-11-23: 1 }\nrows: [{ article: cgtn-2020-11-02, sentence: 1${row} }]`;

  test.each([
    ["a row with neither places nor a reason", ""],
    ["a row with an empty list of places", ", places: [], source: cgtn-2020-11-02"],
    ["a place without its source", ", places: [{ path: /model/, fragment: n-1 }]"],
    ["a reason that says nothing", ', leftOut: "No."'],
    [
      "a row with places and a reason",
      ", places: [{ path: /n/, fragment: a }], source: a, leftOut: Page furniture.",
    ],
  ])("%s", (_, row) => {
    expect(() => parseCoverage(list(row))).toThrow();
  });

  test.each([
    ["a page that is not there", "/no-such-page/", "intro-1", "no such page"],
    ["a paragraph that is not there", "/model/", "three-99", "no such fragment"],
    ["a sentence that is not there", "/model/", "three-1-s99", "no such fragment"],
    ["a version that is not there", "/discrepancies/tianzhu-name/", "says-99", "no such fragment"],
    ["a version outside a discrepancy", "/model/", "says-1", "no such fragment"],
    ["a paragraph without the source", "/about/", "who-1", "does not carry cgtn-2020-11-02"],
    [
      "a version of another source",
      "/discrepancies/tianzhu-name/",
      "says-1",
      "does not carry cgtn-2020-11-02",
    ],
  ])("%s", (_, path, fragment, fault) => {
    const row = { article: articles[0], sentence: 1, places: [{ path, fragment }], source: articles[0] };
    expect(placeFaults([row], tree)).toEqual(
      ["en", "zh"].map((locale) => `cgtn-2020-11-02 1: ${locale} ${path}#${fragment}: ${fault}`),
    );
  });
});
