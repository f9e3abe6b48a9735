import { expect, test } from "vitest";
import { openParts, topPassage, withOpenParts } from "@/lib/site/top-passage";

const page = [
  { id: "intro-1", top: 300, bottom: 500 },
  { id: "intro-2", top: 520, bottom: 700 },
  { id: "after-figure", top: 2400, bottom: 2500 },
];
const height = 800;
const scrolled = (by: number) =>
  page.map(({ id, top, bottom }) => ({ id, top: top - by, bottom: bottom - by }));

test.each([
  ["above the first passage, at the head of the page", 100, undefined],
  ["just at a passage", 300, "intro-1"],
  ["within a passage", 450, "intro-1"],
  ["between two passages, at the next", 510, "intro-2"],
  ["at a figure, with the next passage in sight", 1900, "after-figure"],
  ["at a figure that fills the window, at the passage before it", 1000, "intro-2"],
  ["below the last passage", 3000, "after-figure"],
])("a reader %s", (_, by, id) => {
  expect(topPassage(scrolled(by), height)).toBe(id);
});

test("a page without passages has no place", () => {
  expect(topPassage([], height)).toBeUndefined();
});

test.each([
  ["", [], ""],
  ["?sectors=healthcare", [], "?sectors=healthcare"],
  ["?sectors=a,b", [0, 2], "?sectors=a,b&open=0.2"],
  ["?open=1", [], ""],
])("with %s and %j open the query is %s", (query, open, written) => {
  expect(withOpenParts(query, open)).toBe(written);
});

test.each([
  ["?open=0.2", [0, 2]],
  ["?open=", []],
  ["?open=1e9", []],
  ["?open=<b>", []],
  ["", []],
])("%s asks for %j", (query, open) => {
  expect(openParts(query)).toEqual(open);
});
