import { describe, expect, test } from "vitest";
import { checkOriginality } from "@/lib/checks/check-originality";
import { parseTree } from "@/lib/checks/content-tree";
import { articleRuns } from "@/lib/checks/originality/word-runs";
import { editedTree, type Edit } from "@/tests/fixtures/fixture-tree";

const zone = "content/zones/tianzhu";

// An article of our own making: the real ones are not ours to print.
const articles = articleRuns([
  "Updated today. A grey heron stood on one leg beside the old mill all morning, in Beijing Capital International Airport.",
  "早上一只灰色的鹭鸟单腿站在老磨坊旁边。",
]);

const placesOf = (...edits: Edit[]) =>
  checkOriginality(parseTree(editedTree(...edits)), new Map(), articles).map(
    ({ file, line, rule }) => `${file}:${line} ${rule}`,
  );

describe("finds", () => {
  test.each<[string, Edit, string]>([
    [
      "eight words of an article, whatever their marks",
      [`${zone}/en.mdx`, "Goods wait there.", "The grey heron stood: on one leg, “beside the old” fence."],
      `${zone}/en.mdx:19 copied-words`,
    ],
    [
      "eight words over two sentences",
      [`${zone}/en.mdx`, "Goods wait there.", "Heron stood on one leg.\n  Beside the old mill."],
      `${zone}/en.mdx:19 copied-words`,
    ],
    [
      "words in a description",
      [`${zone}/en.mdx`, "A fenced area beside the airport.", "One leg beside the old mill all morning."],
      `${zone}/en.mdx:4 copied-words`,
    ],
    [
      "fourteen characters",
      [`${zone}/zh.mdx`, "货物在此存放。", "灰色的鹭鸟，单腿站在老磨坊旁边。"],
      `${zone}/zh.mdx:19 copied-words`,
    ],
  ])("%s", (_, edit, place) => expect(placesOf(edit)).toEqual([place]));
});

describe("allows", () => {
  test.each<[string, Edit]>([
    ["seven words", [`${zone}/en.mdx`, "Goods wait there.", "Heron stood on one leg beside the."]],
    ["thirteen characters", [`${zone}/zh.mdx`, "货物在此存放。", "灰色的鹭鸟，单腿站在老磨坊旁。"]],
    [
      "a quotation",
      [
        `${zone}/en.mdx`,
        "Goods wait there.",
        '<Quote cite="cgtn-report" lang="en">a grey heron stood on one leg beside the old mill</Quote>',
      ],
    ],
    ["a title", [`${zone}/en.mdx`, "Tianzhu bonded zone", "Heron stood on one leg beside the old mill"]],
    [
      "a name that nobody can word otherwise",
      [
        `${zone}/en.mdx`,
        "Goods wait there.",
        "Old mill all morning, in Beijing Capital International Airport.",
      ],
    ],
  ])("%s", (_, edit) => expect(placesOf(edit)).toEqual([]));
});

test("hashes tell nothing of the words or of their order", () => {
  expect(articles.en).toEqual(articles.en.toSorted());
  for (const hash of [...articles.en, ...articles.zh]) expect(hash).toMatch(/^[0-9a-f]{12}$/);
});
