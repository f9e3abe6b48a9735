import { describe, expect, test } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { brokenFields } from "@/tests/fixtures/broken/broken-fields";
import { brokenSyntax } from "@/tests/fixtures/broken/broken-syntax";
import { brokenValues } from "@/tests/fixtures/broken/broken-values";
import { editedTree, type Edit } from "@/tests/fixtures/fixture-tree";
import { expectBroken } from "@/tests/unit/checks/expect-problems";

describe("finds", () => {
  test.each(brokenFields)("%s", (...broken) => expectBroken(broken));
  test.each(brokenValues)("%s", (...broken) => expectBroken(broken));
  test.each(brokenSyntax)("%s", (...broken) => expectBroken(broken));
});

const zone = "content/zones/tianzhu/record.yml";
const facts = "content/facts/zones.yml";

test.each<[string, Edit, string]>([
  ["a misspelt field", [zone, "weave:", "weve:"], 'did you mean "weave"?'],
  ["a misspelt field in a list", [facts, "qualifier:", "qualifer:"], 'did you mean "qualifier"?'],
  ["a misspelt value", [zone, "weave: plain", "weave: plane"], 'did you mean "plain"?'],
  ["a year without quotes", [facts, "asOf: 2009-07", "asOf: 2009"], 'put it in quotes: "2009"'],
  ["a title that is too long", ["content/goals/n/en.mdx", "What", "What ".repeat(20)], "shorten it"],
])("the remedy for %s is named", (_, edit, remedy) => {
  expect(checkContent(editedTree(edit)).map(({ fix }) => fix)).toContain(remedy);
});
