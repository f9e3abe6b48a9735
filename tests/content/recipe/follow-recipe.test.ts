/** The worked example of docs/content.md, followed on copies of the content: files in content/ are all it takes. */
import { readFileSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { files } from "@/tests/content/real-tree";
import { fixtureTree } from "@/tests/fixtures/fixture-tree";
import { copyContent, type ContentCopy } from "./content-copy";
import { follow, readRecipe } from "./read-recipe";

// Whole runs of the checks, and of Contentlayer, take their time where the machine is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const { steps, stampMissedBy } = readRecipe();
const copies: ContentCopy[] = [];
const copyOf = (tree: ReadonlyMap<string, string>) => {
  const copy = copyContent(tree);
  copies.push(copy);
  return copy;
};
afterAll(() => copies.forEach((copy) => copy.remove()));

test("the recipe names seven files, all of them in content/, and the stamp", () => {
  expect(steps.map(({ path }) => path)).toEqual([
    "content/sources/desk.yml",
    "content/facts/desk.yml",
    "content/zones/tianzhu/en.mdx",
    "content/zones/tianzhu/zh.mdx",
    "content/tasks/visitor-desk/record.yml",
    "content/tasks/visitor-desk/en.mdx",
    "content/tasks/visitor-desk/zh.mdx",
  ]);
  expect(stampMissedBy).toBe("unstamped");
});

test("the README sends authors to it", () => {
  expect(readFileSync("README.md", "utf8")).toContain("docs/content.md#a-worked-example");
});

test("followed on the content of this site, it passes as soon as it is stamped", () => {
  const copy = copyOf(follow(files, steps));
  cpSync("content/ledger", join(copy.root, "content/ledger"), { recursive: true });
  const before = copy.runScript("check-content.ts");
  expect(before.status).toBe(1);
  const rules = [...before.output.matchAll(/ {2}\(([a-z-]+)\)$/gm)].map(([, rule]) => rule);
  // The page with the new sentence, the new task, and the new source, which is recorded by the stamp too.
  expect([...new Set(rules)].toSorted()).toEqual(["unrecorded", stampMissedBy]);
  expect(copy.runScript("stamp.ts").status).toBe(0);
  expect(copy.runScript("check-content.ts")).toMatchObject({ status: 0 });
});

describe("without one step", () => {
  test.each(steps.map((step) => [step.path, step] as const))("%s is missed", (_, left) => {
    const tree = follow(
      fixtureTree(),
      steps.filter((step) => step !== left),
    );
    const rules = new Set(checkContent(tree).map(({ rule }) => rule));
    expect([...rules]).toEqual([left.missedBy]);
  });

  test("nothing is missed where all are followed", () => {
    expect(checkContent(follow(fixtureTree(), steps))).toEqual([]);
  });
});

describe("on the site", () => {
  let printed = "";
  beforeAll(() => {
    const copy = copyOf(follow(fixtureTree(), steps));
    expect(copy.run("tsx", ["scripts/compile-content.mjs", "build"])).toMatchObject({ status: 0 });
    const script = `
      import { getFact } from "@/lib/content/facts";
      import { listPages } from "@/lib/content/list-pages";
      import { getSource } from "@/lib/content/sources";
      import { listTasks } from "@/lib/content/tasks";
      import { formatFact } from "@/lib/facts/format-fact";
      const last = listTasks().at(-1);
      console.log(JSON.stringify({
        task: [last.slug, last.text.en.title, last.text.zh.title],
        fact: [formatFact(getFact("visitor-desk-opened"), "en"), formatFact(getFact("visitor-desk-opened"), "zh")],
        source: getSource("desk-notice").titles.en,
        pages: listPages().map(({ path }) => path).filter((path) => path.includes("desk")),
      }));`;
    writeFileSync(join(copy.root, "print-lists.ts"), script);
    const { output } = copy.run("tsx", ["--tsconfig", "tsconfig.scripts.json", "print-lists.ts"]);
    printed = output.match(/^\{.*\}$/m)?.[0] ?? output;
  });

  test("the new task ends the list of tasks, and task and source have pages", () => {
    expect(JSON.parse(printed)).toMatchObject({
      task: ["visitor-desk", "A desk for visitors", "设立访客服务台"],
      source: "Notice of a visitor desk",
      pages: ["/plan/tasks/visitor-desk/", "/sources/desk-notice/"],
    });
  });

  test("the new fact is printed in both languages", () => {
    expect(JSON.parse(printed)).toMatchObject({ fact: ["1 May 2024", "2024年5月1日"] });
  });
});
