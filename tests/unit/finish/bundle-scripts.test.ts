import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { budgets } from "@/lib/finish/budgets";
import { bundleScripts } from "@/lib/finish/bundle-scripts";
import { toBrotli } from "@/lib/finish/precompress";

const root = process.cwd();

test("makes two scripts for every page, named by their content, within the budget together", async () => {
  const all = await bundleScripts(root);
  const scripts = all.filter(({ isLazy }) => !isLazy);
  expect(scripts.map(({ file }) => file)).toEqual([
    expect.stringMatching(/^early-theme-[A-Z0-9]{8}\.js$/),
    expect.stringMatching(/^enhance-[A-Z0-9]{8}\.js$/),
  ]);
  const sizes = await Promise.all(scripts.map(async ({ bytes }) => (await toBrotli(bytes)).byteLength));
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(budgets.scripts);
  // It delays the first paint, so it must stay a few lines.
  expect(sizes[0]).toBeLessThanOrEqual(300);
  expect(await bundleScripts(root)).toEqual(all);
});

test("what is imported when needed is a file of its own, which the other names by its hash", async () => {
  const scripts = await bundleScripts(root);
  const lazy = scripts.filter(({ isLazy }) => isLazy);
  expect(lazy.map(({ file }) => file)).toEqual([expect.stringMatching(/^passages-[A-Z0-9]{8}\.js$/)]);
  const enhance = scripts.find(({ name }) => name === "enhance");
  const code = Buffer.from(enhance?.bytes ?? []).toString();
  for (const { file } of lazy) expect(code).toContain(`import("./${file}")`);
  // Its words in both languages weigh most.
  for (const { bytes } of lazy) expect((await toBrotli(bytes)).byteLength).toBeLessThanOrEqual(2_500);
});

test("the browser code of reading pages is these files", () => {
  expect(readdirSync(`${root}/components/site/enhance`).sort()).toEqual([
    "announce.ts",
    "copy-field.ts",
    "copy-link.ts",
    "early-theme.ts",
    "enhance.ts",
    "follow-reader.ts",
    "keep-place.ts",
    "link-passages.ts",
    "passages",
    "open-map.ts",
    "popover-place.ts",
    "report-passage.ts",
    "select-column.ts",
    "show-languages.ts",
    "side-by-side.ts",
    "stored-theme.ts",
    "task-filter.ts",
    "theme.ts",
  ]);
  expect(readdirSync(`${root}/components/site/enhance/passages`).sort()).toEqual([
    "create-link.ts",
    "offer-passage.ts",
    "offer-quotes.ts",
    "passage-words.ts",
    "passages.ts",
    "tell-unknown.ts",
  ]);
});
