import { expect, test } from "vitest";
import { closest, suggest } from "@/lib/checks/closest";
import { formatProblem, sortProblems } from "@/lib/checks/problem";

const problem = {
  file: "content/zones/tianzhu/zh.mdx",
  line: 42,
  rule: "heading-id",
  message: "heading without a usable id",
  expected: "## Words {/* id */}",
  found: "## Words",
  fix: "add the id",
};

test("a problem is printed with its place, what was expected and found, and the remedy", () => {
  expect(formatProblem(problem)).toBe(
    `content/zones/tianzhu/zh.mdx:42  heading without a usable id  (heading-id)
  expected ## Words {/* id */}
  found    ## Words
  fix      add the id`,
  );
});

test("problems are sorted by file, then by line as a number", () => {
  const at = (file: string, line: number) => ({ ...problem, file, line });
  const sorted = sortProblems([at("b", 2), at("a", 10), at("b", 1), at("a", 9)]);
  expect(sorted.map(({ file, line }) => `${file}:${line}`)).toEqual(["a:9", "a:10", "b:1", "b:2"]);
});

const known = ["tianzhu", "capital-airport", "sino-german"];

test.each([
  ["one letter missing", "tianzh", "tianzhu"],
  ["two letters swapped", "tainzhu", "tianzhu"],
  ["another ending", "sino-germany", "sino-german"],
  ["another word", "daxing", undefined],
  ["no word at all", "", undefined],
])("the nearest known word to one with %s", (_, word, expected) => {
  expect(closest(word, known)).toBe(expected);
});

test("a remedy names the nearest word, or says what else to do", () => {
  expect(suggest("tianzh", known, "add it")).toBe('did you mean "tianzhu"?');
  expect(suggest("daxing", known, "add it")).toBe("add it");
});
