import { describe, test } from "vitest";
import { brokenCopy } from "@/tests/fixtures/broken/broken-copy";
import { editedTree, type Edit } from "@/tests/fixtures/fixture-tree";
import { expectBroken, expectProblems } from "@/tests/unit/checks/expect-problems";

const en = "content/zones/tianzhu/en.mdx";
const zh = "content/zones/tianzhu/zh.mdx";

describe("finds", () => {
  test.each(brokenCopy)("%s", (...broken) => expectBroken(broken));
});

describe("allows", () => {
  test.each<[string, Edit]>([
    ["the name of the model in Chinese text", [zh, "货物在此存放", "3+7+N模式下货物在此存放"]],
    ["the number of the plan", [en, "Goods wait there.", "Goods wait under Plan 2.0."]],
    ["digits and foreign marks inside a quotation", [en, "in 2020", "in 2020 (30%)"]],
    [
      "Latin words with half-width marks in Chinese text",
      [zh, "货物在此存放", "货物（Johnson & Johnson, Inc.）在此存放"],
    ],
    ["Chinese names in English text", [en, "Goods wait", "Goods (货物) wait"]],
    ["a small number in words", [en, "Goods wait", "Three kinds of goods wait"]],
  ])("%s", (_, edit) => expectProblems(editedTree(edit), []));
});
