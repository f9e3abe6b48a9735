import { describe, expect, test } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { parseTree } from "@/lib/checks/content-tree";
import { collectIds } from "@/lib/checks/known-ids";
import { emptyLedger, type Ledger } from "@/lib/checks/ledger/ledger-files";
import { stampLedger } from "@/lib/checks/ledger/stamp-ledger";
import { editedTree, fixtureTree, type Edit } from "@/tests/fixtures/fixture-tree";

const folder = "content/zones/tianzhu";
const record = `${folder}/record.yml`;
const declare = (...entries: string[]): Edit => [
  record,
  "checked: 2026-11-22\n",
  `stale:\n${entries.map((entry) => `  - ${entry}\n`).join("")}checked: 2026-11-22\n`,
];
const why = "why: { en: The word is new., zh: 用词是新的。 }";
const entry = (place: string, behind = "zh", since = "2026-12-01") =>
  `{ place: ${place}, behind: ${behind}, since: ${since}, ${why} }`;

const newEnglish: Edit = [`${folder}/en.mdx`, "Goods wait there", "Goods rest there"];
const newChinese: Edit = [`${folder}/zh.mdx`, "货物在此存放", "货物在此停放"];

function stamp(files: ReadonlyMap<string, string>, before: Ledger, date: string): Ledger {
  const tree = parseTree(files);
  return stampLedger(before, tree, files, collectIds(tree), date);
}
const opened = stamp(fixtureTree(), emptyLedger, "2026-11-22");
const declared = editedTree(newEnglish, declare(entry("buildings-1")));
const waiting = stamp(declared, opened, "2026-12-01");

const problemsOf = (files: ReadonlyMap<string, string>, ledger?: Ledger) =>
  checkContent(files, ledger).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

test("a passage may lag when its record says so and the page was stamped", () => {
  expect(problemsOf(declared, opened)).toEqual([`${folder}/zh.mdx:1 stale`]);
  expect(problemsOf(declared, waiting)).toEqual([]);
});

test("the entry has to go when the words that lagged were changed", () => {
  const mended = editedTree(newEnglish, newChinese, declare(entry("buildings-1")));
  expect(problemsOf(mended, stamp(mended, waiting, "2026-12-05"))).toEqual([`${record}:9 stale-mended`]);
  const cleared = editedTree(newEnglish, newChinese);
  expect(problemsOf(cleared, stamp(cleared, waiting, "2026-12-05"))).toEqual([]);
});

describe("finds", () => {
  test.each([
    ["a place that is not there", [entry("buildings-9")], ["9 unknown-passage"]],
    ["a sentence, which is too small", [entry("buildings-1-s1")], ["9 unknown-passage"]],
    ["a passage named twice", [entry("area-1"), entry("area-1", "en")], ["10 stale-twice"]],
    ["a language that is none", [entry("area-1", "fr")], ["9 value-not-listed"]],
    ["a day that is none", [entry("area-1", "zh", "2026-02-30")], ["9 invalid-value"]],
    ["no reason", ["{ place: area-1, behind: zh, since: 2026-12-01 }"], ["9 missing-field"]],
  ])("%s", (_, entries, expected) => {
    const rules = checkContent(editedTree(declare(...entries))).map(({ line, rule }) => `${line} ${rule}`);
    expect(rules).toEqual(expected);
  });
});
