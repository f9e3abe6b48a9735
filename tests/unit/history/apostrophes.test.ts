import { expect, test } from "vitest";
import { parseTree } from "@/lib/checks/content-tree";
import { historyFileSchema } from "@/lib/history/page-history";
import { printedTexts } from "@/lib/history/printed-texts";
import { editedTree } from "@/tests/fixtures/fixture-tree";

const zone = "content/zones/tianzhu/en.mdx";
const withWords = (words: string) => printedTexts(parseTree(editedTree([zone, "Goods wait", words])));

test("an old text with the apostrophe of a typewriter says the same as the new one", () => {
  const old = withWords("The owner's goods wait");
  expect(old).toEqual(withWords("The owner’s goods wait"));
  expect(old).not.toEqual(withWords("The owner’s wares wait"));
});

test("what was recorded with it is read as it is printed now, before and after a change", () => {
  const line = (en: string) => ["intro-1-s1", en, "货物"];
  const page = (was: string, now: string, present: string) => ({
    tianzhu: {
      published: "2026-11-22",
      changes: [{ date: "2026-11-23", lines: [{ id: "intro-1-s1", was: [was, "货"], now: [now, "货物"] }] }],
      lines: [line(present)],
    },
  });
  expect(historyFileSchema.parse(page("Owner's", "The owner's", "The owner's"))).toEqual(
    page("Owner’s", "The owner’s", "The owner’s"),
  );
});
