import { expect, test } from "vitest";
import { parseTree } from "@/lib/checks/content-tree";
import { headingCharacters, isDisplayHan } from "@/lib/fonts/heading-characters";
import { editedTree, fixtureTree } from "@/tests/fixtures/fixture-tree";

const messages = { Home: { zonesHeading: "区域", pageTitle: "标题", note: "注" }, Nav: { zones: "栏" } };
const { core, more } = headingCharacters(parseTree(fixtureTree()), messages);
const missing = (set: Set<string>, text: string) => [...text].filter((character) => !set.has(character));

test("names of zones and sectors are in the small set, which English pages load too", () => {
  expect(missing(core, "天竺综合保税区医疗健康")).toEqual([]);
});

test("seals, the wordmark and the marks of headings are always there", () => {
  expect(missing(core, "竺空德航金文展数医递经纬，。（）“”")).toEqual([]);
});

test("titles and headings of all other pages are in the second set", () => {
  expect(missing(more, "加快批复用词").filter((character) => !core.has(character))).toEqual([]);
});

test("words of the interface that are set as headings count, others do not", () => {
  expect(missing(more, "域标题")).toEqual([]);
  expect([more.has("注"), more.has("栏")]).toEqual([false, false]);
});

test("text below the headings, terms and events do not count", () => {
  const all = new Set([...core, ...more]);
  expect([..."仓库"].filter((character) => all.has(character))).toEqual([]);
  expect(all.has("获")).toBe(false);
});

test("the two sets share nothing and hold no Latin", () => {
  expect([...more].filter((character) => core.has(character))).toEqual([]);
  expect([...core, ...more].filter((character) => !isDisplayHan(character))).toEqual([]);
});

test("a new character in a heading asks for its glyph", () => {
  const tree = parseTree(editedTree(["content/zones/tianzhu/zh.mdx", "### 有什么", "### 有什么龘"]));
  expect(headingCharacters(tree, messages).more.has("龘")).toBe(true);
});

test.each([
  ["国", true],
  ["，", true],
  ["“", true],
  ["·", true],
  ["N", false],
  ["3", false],
  ["+", false],
  ["é", false],
])("%s is set in the Chinese face: %s", (character, expected) =>
  expect(isDisplayHan(character)).toBe(expected),
);
