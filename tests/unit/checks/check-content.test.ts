import { expect, test } from "vitest";
import { editedTree, fixtureTree } from "@/tests/fixtures/fixture-tree";
import { expectProblems } from "@/tests/unit/checks/expect-problems";

test("a tree that keeps the rules has no problem", () => {
  expectProblems(fixtureTree(), []);
  expect(fixtureTree().size).toBeGreaterThan(80);
});

test("several problems in several files come out in one run, in the order of files and lines", () => {
  const tree = editedTree(
    ["content/zones/tianzhu/record.yml", "weave: plain", "weave: plane"],
    ["content/zones/tianzhu/record.yml", "checked: 2026-11-22", "checked: 2026-02-30"],
    ["content/zones/tianzhu/zh.mdx", "货物在此存放", '"货物"在此,存放'],
    ["content/zones/tianzhu/en.mdx", "Goods wait there.", "Goods wait 30 days."],
    ["content/facts/zones.yml", "id: plan-published", "id: tianzhu-name"],
    ["content/goals/n/en.mdx", "The letter stands", "import stands"],
  );
  tree.set("content/aside.txt", "");
  expectProblems(tree, [
    "content/aside.txt:1 stray-file",
    "content/documents/plan-2023/en.mdx:6 unknown-fact",
    "content/documents/plan-2023/record.yml:5 unknown-date-fact",
    "content/documents/plan-2023/zh.mdx:6 unknown-fact",
    "content/facts/zones.yml:27 duplicate-id",
    "content/goals/n/en.mdx:6 reads-as-code",
    "content/zones/tianzhu/en.mdx:19 bare-figure",
    "content/zones/tianzhu/record.yml:3 value-not-listed",
    "content/zones/tianzhu/record.yml:8 invalid-value",
    "content/zones/tianzhu/zh.mdx:19 half-width-punctuation",
    "content/zones/tianzhu/zh.mdx:19 straight-quotes",
  ]);
});
