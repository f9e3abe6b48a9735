import { test } from "vitest";
import { editedTree } from "@/tests/fixtures/fixture-tree";
import { expectProblems } from "@/tests/unit/checks/expect-problems";

test.each([
  ["a page", "/zones/tianzhu"],
  ["a page, with a slash at the end", "/zones/tianzhu/"],
  ["a heading", "/zones/tianzhu#buildings"],
  ["a paragraph", "/zones/tianzhu#intro-1"],
  ["a sentence", "/zones/tianzhu#area-1-s2"],
  ["an item of a list", "/zones/tianzhu#buildings-4"],
  ["a row of a table", "/model#words-2"],
  ["a place that the page makes itself", "/plan/tasks#list"],
  ["a task", "/plan/tasks/green-channel"],
  ["a term", "/glossary/bonded-zone"],
  ["a term in the glossary", "/glossary#bonded-zone"],
  ["an event", "/timeline#tianzhu-approved"],
  ["a source", "/sources/cgtn-report"],
  ["the first page", "/"],
  ["another site", "https://example.org/page"],
])("accepts a link to %s", (_, href) => {
  const event = "content/events/tianzhu-approved";
  const edits = ["en", "zh"].map((locale) => [`${event}/${locale}.mdx`, "/zones/tianzhu", href] as const);
  expectProblems(editedTree(...edits), []);
});
