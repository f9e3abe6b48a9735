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
  const lazy = scripts.filter(({ isLazy, name }) => isLazy && name !== "search" && name !== "verify");
  expect(lazy.map(({ file }) => file.replace(/-[A-Z0-9]{8}\.js$/, "")).toSorted()).toEqual([
    "cite-passage",
    "copy-field",
    "offer-return",
    "open-map",
    "passages",
    "task-filter",
  ]);
  const enhance = scripts.find(({ name }) => name === "enhance");
  const code = Buffer.from(enhance?.bytes ?? []).toString();
  for (const { file } of lazy) expect(code).toContain(`import("./${file}")`);
  // Its words in both languages weigh most.
  for (const { bytes } of lazy) expect((await toBrotli(bytes)).byteLength).toBeLessThanOrEqual(2_500);
});

test("search and the quote checker come on first use, and know the files of the index", async () => {
  const scripts = await bundleScripts(root, { "pages-en": "search-index-pages-en-0123ABCD.js" });
  const codeOf = (name: string) => {
    const bytes = scripts.find((script) => script.name === name)?.bytes ?? new Uint8Array();
    return new TextDecoder().decode(bytes);
  };
  for (const name of ["search", "verify"]) {
    expect(codeOf(name)).toContain("search-index-pages-en-0123ABCD.js");
    expect(codeOf("enhance")).toContain(scripts.find((script) => script.name === name)?.file);
    // A copy that is opened from a folder loads plain scripts only.
    expect(codeOf(name)).not.toMatch(/\bimport\(|import\.meta/);
  }
});

test("the browser code of reading pages is these files", () => {
  expect(readdirSync(`${root}/components/site/enhance`).sort()).toEqual([
    "announce.ts",
    "cite-passage.ts",
    "copy-citation.ts",
    "copy-field.ts",
    "copy-link.ts",
    "copy-text.ts",
    "early-theme.ts",
    "enhance.ts",
    "fetch-part.ts",
    "follow-reader.ts",
    "keep-place.ts",
    "link-passages.ts",
    "load-on-use.ts",
    "load-parts.ts",
    "offer-return.ts",
    "open-map.ts",
    "open-search.ts",
    "page-words.ts",
    "passages",
    "popover-place.ts",
    "report-passage.ts",
    "say-link.ts",
    "select-column.ts",
    "set-map-state.ts",
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

test("the browser code that is loaded on first use is these files", () => {
  expect(readdirSync(`${root}/components/search`).sort()).toEqual([
    "fact-item.ts",
    "load-index.ts",
    "make-element.ts",
    "make-verdict.ts",
    "result-item.ts",
    "result-list.ts",
    "search.ts",
    "show-results.ts",
    "site-place.ts",
    "verdict-places.ts",
    "verify.ts",
  ]);
});
