import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { editedTree, fixtureTree, writeTree } from "@/tests/fixtures/fixture-tree";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "content-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const root = process.cwd();

/** Runs a script of the repository on the content tree of the temporary folder. */
function run(script: string) {
  const options = ["--tsconfig", join(root, "tsconfig.json"), join(root, "scripts", script)];
  return spawnSync(join(root, "node_modules/.bin/tsx"), options, { cwd: folder, encoding: "utf8" });
}

/** Runs the first step of the build on a content tree of its own, whose pages are stamped. */
function checkContentOf(tree: ReadonlyMap<string, string>) {
  writeTree(folder, tree);
  expect(run("stamp.ts")).toMatchObject({ status: 0, stderr: "" });
  return run("check-content.ts");
}

test("two broken files stop the build, and both are named with line and remedy", () => {
  const result = checkContentOf(
    editedTree(
      ["content/zones/tianzhu/record.yml", "weave: plain", "weave: plane"],
      ["content/zones/tianzhu/zh.mdx", "货物在此存放", '"货物"在此存放'],
    ),
  );
  expect(result.status).toBe(1);
  expect(result.stderr).toContain(
    'content/zones/tianzhu/record.yml:3  field "weave" has a value outside its list  (value-not-listed)',
  );
  expect(result.stderr).toContain(
    "content/zones/tianzhu/zh.mdx:19  straight quotation marks in Chinese text  (straight-quotes)",
  );
  expect(result.stderr.match(/^ {2}fix {6}\S/gm)).toHaveLength(2);
  expect(result.stdout).toMatch(/2 problems/);
});

test("a good tree passes, and geographic data is not taken for a text", () => {
  cpSync(join(root, "content/geo"), join(folder, "content/geo"), { recursive: true });
  const result = checkContentOf(fixtureTree());
  expect([result.status, result.stderr]).toEqual([0, ""]);
  expect(result.stdout).toMatch(/no problem/);
});
