import { describe, expect, test } from "vitest";
import { collectIds } from "@/lib/checks/known-ids";
import { pathOf } from "@/lib/site/addresses";
import { tree } from "@/tests/content/real-tree";
import { printedFacts } from "./printed-facts";
import {
  countSourcebookRows,
  parseSourcebookCoverage,
  partOf,
  readSourcebookCoverage,
  sourcebookFiles,
} from "./sourcebook-rows";

const coverage = readSourcebookCoverage();
const parts = { zones: ["1", "2", "3", "4", "5", "6"], plan: ["1", "2", "3", "4"] };

describe.each(sourcebookFiles)("in the list of %s", (file) => {
  const rows = coverage.rows.filter((row) => row.file === file);
  const stated = coverage.counts[file];

  test("each row of the sourcebook has one row here", () => {
    // Without the sourcebook the list is held against the counts that it states itself.
    expect(stated).toEqual(countSourcebookRows(file, new Set(parts[file])) ?? stated);
  });

  test("every part is covered", () => {
    expect([...new Set(Object.keys(stated).map(partOf))].toSorted()).toEqual(parts[file]);
  });

  test("the numbers run from one to the stated count, without a gap", () => {
    const found: Record<string, number[]> = {};
    for (const { section, row } of rows) (found[section] ??= []).push(row);
    const expected = Object.entries(stated).map(([section, length]) => [
      section,
      Array.from({ length }, (_, index) => index + 1),
    ]);
    expect(found).toEqual(Object.fromEntries(expected));
  });
});

test("every fact is a record", () => {
  const { facts } = collectIds(tree);
  const missing = coverage.rows.flatMap(({ file, section, row, facts: ids = [] }) =>
    ids.filter((id) => !facts.has(id)).map((id) => `${file} ${section} ${row}: ${id}`),
  );
  expect(missing).toEqual([]);
});

test.each(["en", "zh"])("every page is there, in %s", (locale) => {
  const files = tree.texts.filter((text) => text.locale === locale);
  const paths = new Set(files.map(({ collection, slug }) => pathOf(collection, slug)));
  const missing = coverage.rows.flatMap(({ file, section, row, pages = [] }) =>
    pages.filter((path) => !paths.has(path)).map((path) => `${file} ${section} ${row}: ${path}`),
  );
  expect(missing).toEqual([]);
});

test("every fact is printed on a page of its row", () => {
  const printed = printedFacts(tree);
  const missing = coverage.rows.flatMap(({ file, section, row, facts = [], pages = [] }) =>
    facts
      .filter((id) => !pages.some((path) => printed.get(path)?.has(id)))
      .map((id) => `${file} ${section} ${row}: ${id}`),
  );
  expect(missing).toEqual([]);
});

test("nothing is named twice in a row", () => {
  for (const { file, section, row, facts = [], pages = [] } of coverage.rows) {
    const names = [...facts, ...pages];
    expect(names, `${file} ${section} ${row}`).toEqual([...new Set(names)]);
  }
});

test.each([
  ["a row with nothing", ""],
  ["an empty list of facts", ", facts: []"],
  ["an empty list of pages", ", pages: []"],
  ["a page with a language and no slash at its end", ", pages: [/en/model]"],
  ["a reason that says nothing", ', leftOut: "No."'],
  ["a section given in words", ", pages: [/model/], section: Shunyi"],
])("refuses %s", (_, fields) => {
  const section = fields.includes("section") ? "" : ', section: "1.1"';
  const list = `counts: { zones: { "1.1": 1 }, plan: { "1": 1 } }\nrows: [{ file: zones, row: 1${section}${fields} }]`;
  expect(() => parseSourcebookCoverage(list)).toThrow();
});
