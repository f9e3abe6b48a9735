import { describe, expect, test } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { brokenCharacters } from "@/tests/fixtures/broken/broken-characters";
import { brokenTree } from "@/tests/fixtures/broken-case";
import { editedTree, type Edit } from "@/tests/fixtures/fixture-tree";
import { expectBroken, expectProblems } from "@/tests/unit/checks/expect-problems";

const en = "content/zones/tianzhu/en.mdx";
const zh = "content/zones/tianzhu/zh.mdx";

describe("finds", () => {
  test.each(brokenCharacters)("%s", (...broken) => expectBroken(broken));
});

test("an author is told which sign it is, and where", () => {
  const [direction] = brokenCharacters;
  expect(direction && checkContent(brokenTree(direction))).toMatchObject([
    { file: en, line: 19, found: "U+202E" },
  ]);
});

describe("allows", () => {
  test.each<[string, Edit]>([
    ["a long address", [en, "(/documents/plan-2023)", `(https://example.org/${"long".repeat(40)})`]],
    ["a long Chinese sentence", [zh, "货物在此存放", "货物在此存放".repeat(12)]],
    [
      "words joined by hyphens",
      [en, "Goods wait", "Goods of a-very-long-chain-of-many-words-that-may-break-at-each-hyphen wait"],
    ],
    ["letters of other languages", [en, "Goods wait", "Goods of Ürümqi, Zürich and São Paulo wait"]],
  ])("%s", (_, edit) => {
    const rules = checkContent(editedTree(edit)).map(({ rule }) => rule);
    // What one language says alone is another rule's matter.
    expect(rules.filter((rule) => rule !== "parity")).toEqual([]);
  });
});

test("a tree without a problem is read to its end", () => expectProblems(editedTree(), []));
