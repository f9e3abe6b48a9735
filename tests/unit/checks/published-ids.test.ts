import { expect, test } from "vitest";
import { parseTree } from "@/lib/checks/content-tree";
import { collectIds } from "@/lib/checks/known-ids";
import { publishedIds } from "@/lib/checks/published-ids";
import { fixtureTree } from "@/tests/fixtures/fixture-tree";

const tree = parseTree(fixtureTree());
const pages = publishedIds(tree, collectIds(tree, ["towns-houshayu"]));

test.each([
  ["the cells of a table in a text", "/model/", ["words-1", "words-1-s1", "words-1-s2"]],
  [
    "key facts of a zone, its sectors and the disagreements",
    "/zones/tianzhu/",
    ["key-facts", "key-facts-area", "sectors-healthcare", "disagree", "record-zone-name"],
  ],
  ["rows of the comparison", "/zones/", ["comparison", "compare-area", "matrix-healthcare"]],
  ["what a record of a disagreement draws", "/discrepancies/zone-name/", ["says", "says-1", "prints"]],
  ["items of the lists of tasks", "/plan/tasks/", ["list-key-areas", "task-green-channel"]],
  [
    "items of the same tasks elsewhere",
    "/sectors/healthcare/",
    ["zones-tianzhu", "tasks", "task-green-channel"],
  ],
  ["a document with its tasks", "/documents/plan-2023/", ["tasks", "task-green-channel"]],
  ["the register of sources", "/sources/", ["tier-state-media", "source-cgtn-report"]],
  ["the page of a source", "/sources/cgtn-report/", ["facts", "pages", "disagree", "record-zone-name"]],
  ["the years of the timeline", "/timeline/", ["year-2008", "tianzhu-approved"]],
  ["the rows of the map’s table", "/map/", ["table", "tianzhu", "towns-houshayu"]],
])("counts %s", (_, path, ids) => {
  expect([...(pages.get(path) ?? [])]).toEqual(expect.arrayContaining(ids));
});
