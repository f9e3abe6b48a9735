import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { budgets } from "@/lib/finish/budgets";
import { bundleScripts } from "@/lib/finish/bundle-scripts";
import { toBrotli } from "@/lib/finish/precompress";

const root = process.cwd();

test("makes scripts named by their content, within the budget together, and the sheet of pairs", async () => {
  const scripts = await bundleScripts(root);
  expect(scripts.map(({ file }) => file)).toEqual([
    expect.stringMatching(/^early-theme-[A-Z0-9]{8}\.js$/),
    expect.stringMatching(/^enhance-[A-Z0-9]{8}\.js$/),
    expect.stringMatching(/^side-by-side-[A-Z0-9]{8}\.js$/),
    expect.stringMatching(/^pair-[A-Z0-9]{8}\.css$/),
  ]);
  const inOrder = scripts.filter(({ file }) => file.endsWith(".js"));
  const sizes = await Promise.all(inOrder.map(async ({ bytes }) => (await toBrotli(bytes)).byteLength));
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(budgets.scripts);
  // It delays the first paint, so it must stay a few lines.
  expect(sizes[0]).toBeLessThanOrEqual(300);
  expect(await bundleScripts(root)).toEqual(scripts);
});

test("the browser code of reading pages is these files", () => {
  expect(readdirSync(`${root}/components/site/enhance`).sort()).toEqual([
    "announce.ts",
    "copy-link.ts",
    "early-theme.ts",
    "enhance.ts",
    "follow-reader.ts",
    "keep-place.ts",
    "popover-place.ts",
    "report-passage.ts",
    "select-column.ts",
    "show-languages.ts",
    "side-by-side.ts",
    "stored-theme.ts",
    "task-filter.ts",
    "theme.ts",
  ]);
});
