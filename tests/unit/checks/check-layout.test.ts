import { describe, expect, test } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { fixtureTree } from "@/tests/fixtures/fixture-tree";
import { expectProblems } from "@/tests/unit/checks/expect-problems";

const goal = "content/goals/n";

/** The tree with the files of one folder moved, or left out where there is no new place. */
function moved(place: (path: string) => string | undefined): Map<string, string> {
  const files = [...fixtureTree()].flatMap(([path, text]): [string, string][] => {
    const to = place(path);
    return to === undefined ? [] : [[to, text]];
  });
  return new Map(files);
}
const without = (gone: string) => moved((path) => (path.startsWith(gone) ? undefined : path));
const renamed = (from: string, to: string) => moved((path) => path.replace(from, to));
const withFile = (path: string, text = "") => fixtureTree().set(path, text);

describe("finds", () => {
  test.each([
    ["a missing language", without(`${goal}/zh.mdx`), [`${goal}/zh.mdx:1 missing-language`]],
    ["a missing record", without(`${goal}/record.yml`), [`${goal}/record.yml:1 missing-record`]],
    [
      "a missing record, without blaming what names it",
      without("content/discrepancies/zone-name/record.yml"),
      ["content/discrepancies/zone-name/record.yml:1 missing-record"],
    ],
    ["a missing page", without("content/articles/about/"), ["content/articles/about:1 missing-page"]],
    ["a missing zone", without("content/zones/sino-german/"), ["content/zones/sino-german:1 missing-page"]],
    ["a slug with capitals", renamed("goals/n/", "goals/N/"), ["content/goals/N:1 slug"]],
    ["a slug outside ASCII", renamed("goals/n/", "goals/目标/"), ["content/goals/目标:1 slug"]],
    ["a slug with a blank", renamed("goals/n/", "goals/n n/"), ["content/goals/n n:1 slug"]],
    ["a slug with two hyphens", renamed("goals/n/", "goals/n--n/"), ["content/goals/n--n:1 slug"]],
    [
      "a slug that is too long",
      renamed("goals/n/", `goals/${"n".repeat(61)}/`),
      [`content/goals/${"n".repeat(61)}:1 slug`],
    ],
    [
      "an article that no page shows",
      renamed("articles/about/", "articles/abuot/"),
      ["content/articles/about:1 missing-page", "content/articles/abuot:1 slug"],
    ],
    ["a file in no folder", withFile("content/notes.md"), ["content/notes.md:1 stray-file"]],
    [
      "a folder that is no collection",
      withFile("content/zone/tianzhu/en.mdx"),
      ["content/zone/tianzhu/en.mdx:1 stray-file"],
    ],
    [
      "a folder with the name of what every object has",
      withFile("content/constructor/tianzhu/record.yml"),
      ["content/constructor/tianzhu/record.yml:1 stray-file"],
    ],
    [
      "a folder that would be the ancestor of all objects",
      withFile("content/__proto__/tianzhu/en.mdx"),
      ["content/__proto__/tianzhu/en.mdx:1 stray-file"],
    ],
    [
      "a slug that every object has",
      renamed("goals/n/", "goals/constructor/"),
      ["content/goals/constructor:1 slug"],
    ],
    ["a slug that leads elsewhere", renamed("goals/n/", "goals/../"), ["content/goals/..:1 slug"]],
    ["a third language", withFile(`${goal}/de.mdx`), [`${goal}/de.mdx:1 stray-file`]],
    ["another ending", withFile("content/facts/zones.yaml"), ["content/facts/zones.yaml:1 stray-file"]],
    ["a folder too deep", withFile(`${goal}/old/en.mdx`), [`${goal}/old/en.mdx:1 stray-file`]],
  ])("%s", (_, tree, places) => expectProblems(tree, places));
});

test("a misspelt folder is told its right name", () => {
  const problems = checkContent(renamed("articles/about/", "articles/abuot/"));
  expect(problems.map(({ fix }) => fix)).toContain('did you mean "about"?');
});
