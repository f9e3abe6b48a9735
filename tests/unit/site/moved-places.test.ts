import { describe, expect, test } from "vitest";
import { identifierAt, identifierPath } from "@/lib/site/identifiers";
import { earlierPlaces, movedPages, movedPassages } from "@/lib/site/moved-places";

const why = { en: "The source withdrew it.", zh: "来源已撤回。" };
const ledger = {
  moved: [
    { from: "/zones/old/", to: "/zones/tianzhu/" },
    { from: "/zones/older/", to: "/zones/old/" },
    { from: "/documents/old/", to: "/timeline/#opened" },
    { from: "/sectors/gone/", why },
    { from: "/model/#n-3", to: "/model/#n-2" },
    { from: "fact:old-area", to: "fact:area" },
  ],
};

test("tells pages from passages and facts", () => {
  expect(movedPages(ledger).map(({ from }) => from)).toEqual([
    "/zones/old/",
    "/zones/older/",
    "/documents/old/",
    "/sectors/gone/",
  ]);
  expect([...movedPassages(ledger)]).toEqual([
    ["/model/", [{ id: "n-3", to: "/model/#n-2", why: undefined }]],
  ]);
});

test("finds earlier places over several steps, and does not run in circles", () => {
  expect(earlierPlaces(ledger, "/zones/tianzhu/")).toEqual(["/zones/old/", "/zones/older/"]);
  expect(earlierPlaces(ledger, "fact:area")).toEqual(["fact:old-area"]);
  const circle = {
    moved: [
      { from: "/a/", to: "/b/" },
      { from: "/b/", to: "/a/" },
    ],
  };
  expect(earlierPlaces(circle, "/a/")).toEqual(["/b/"]);
});

describe("what stands at a place", () => {
  test.each([
    ["/", "/id/article/home/"],
    ["/plan/tasks/", "/id/article/tasks/"],
    ["/plan/", "/id/article/plan/"],
    ["/plan/tasks/urgent-import/", "/id/task/urgent-import/"],
    ["/zones/tianzhu/", "/id/zone/tianzhu/"],
    ["/glossary/bonded-zone/", "/id/term/bonded-zone/"],
    ["/sources/cgtn/", "/id/source/cgtn/"],
    ["/timeline/#opened", "/id/event/opened/"],
    ["/n/", "/id/goal/n/"],
    ["fact:area", "/id/fact/area/"],
  ])("%s has the lasting address %s", (place, expected) => {
    const identifier = identifierAt(place);
    expect(identifier === undefined ? undefined : identifierPath(identifier)).toBe(expected);
  });

  test("a passage of a page has none of its own", () => {
    expect(identifierAt("/model/#n-3")).toBeUndefined();
  });
});
