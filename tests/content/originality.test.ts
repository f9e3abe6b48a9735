import { expect, test } from "vitest";
import kept from "@/lib/checks/originality/cgtn-runs.json";
import { articleRuns } from "@/lib/checks/originality/word-runs";
import { articles, readArticle } from "./coverage/coverage-rows";

test("the hashes are those of the two articles", () => {
  const texts = articles.map(readArticle).filter((text) => text !== undefined);
  // A clone without the articles can only see that the hashes are there.
  expect(kept.en.length).toBeGreaterThan(1000);
  if (texts.length === articles.length) expect(kept).toEqual(articleRuns(texts));
});
