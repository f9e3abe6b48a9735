import { expect, test } from "vitest";
import { parseTree } from "@/lib/checks/content-tree";
import { headingCharacters, isDisplayHan } from "@/lib/fonts/heading-characters";
import { editedTree, fixtureTree } from "@/tests/fixtures/fixture-tree";

const messages = { Home: { zonesHeading: "区域", pageTitle: "标题", note: "注" }, Nav: { zones: "栏" } };
const { core, text, titles } = headingCharacters(parseTree(fixtureTree()), messages);
const missing = (set: ReadonlySet<string>, wanted: string) =>
  [...wanted].filter((character) => !set.has(character));

test("names of zones and sectors are in the small set, which English pages load too", () => {
  expect(missing(core, "天竺综合保税区医疗健康")).toEqual([]);
});

test("seals, the wordmark and the marks of headings are always there", () => {
  expect(missing(core, "竺空德航金文展数医递经纬，。（）“”")).toEqual([]);
});

test("headings of pages are in the second set, titles of tasks and documents in the third", () => {
  expect(missing(text, "用词").filter((character) => !core.has(character))).toEqual([]);
  expect(
    missing(titles, "加快批复").filter((character) => !core.has(character) && !text.has(character)),
  ).toEqual([]);
  expect(titles.size).toBeGreaterThan(0);
});

test("words of the interface that are set as headings count, others do not", () => {
  expect(missing(text, "域标题")).toEqual([]);
  expect([text.has("注"), text.has("栏")]).toEqual([false, false]);
});

test("text below the headings, terms and events do not count", () => {
  const all = new Set([...core, ...text, ...titles]);
  expect([..."仓库"].filter((character) => all.has(character))).toEqual([]);
  expect(all.has("获")).toBe(false);
});

test("the sets share nothing and hold no Latin", () => {
  const all = [...core, ...text, ...titles];
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((character) => !isDisplayHan(character))).toEqual([]);
});

test("a new character in a heading asks for its glyph", () => {
  const tree = parseTree(editedTree(["content/zones/tianzhu/zh.mdx", "## 有多大", "## 有多大龘"]));
  expect(headingCharacters(tree, messages).text.has("龘")).toBe(true);
});

test("small headings stand in the text face and ask for nothing", () => {
  const tree = parseTree(editedTree(["content/zones/tianzhu/zh.mdx", "### 有什么", "### 有什么龘"]));
  expect(headingCharacters(tree, messages).text.has("龘")).toBe(false);
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
