import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compareAll, weighFile } from "@/bench/pages/weigh-all";
import { writeFiles } from "@/bench/sites/write-files";

let folder = "";
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "weigh-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const html = (links: string) => `<!doctype html><head>${links}</head>`;
const sheet = '<link rel="stylesheet" href="/a.css">';

test("counts each file once, compressed where it is, without fonts", () => {
  const page = html(
    `${sheet}${sheet}<link rel="preload" as="font" href="/a.woff2"><script src="/a.js"></script>`,
  );
  writeFiles(folder, {
    "en/index.html": page,
    "en/index.html.br": "12345",
    "a.css": "long text",
    "a.css.br": "123",
    "a.js": "12",
    "a.woff2": "font",
  });
  expect(weighFile(folder, "en/index.html", false)).toBe(5 + 3 + 2);
});

test("counts what scripts import, and what they import later only where that happens by itself", () => {
  writeFiles(folder, {
    "en/index.html": html('<script type="module" src="/js/a.js"></script>'),
    "js/a.js": 'import"./b.js";import("./c.js")',
    "js/b.js": 'import{a}from"./a.js"',
    "js/c.js": "1",
  });
  const page = html('<script type="module" src="/js/a.js"></script>').length;
  expect(weighFile(folder, "en/index.html", true)).toBe(page + 31 + 21 + 1);
  expect(weighFile(folder, "en/index.html", false)).toBe(page + 31 + 21);
});

test("names the page that comes out worst, of those that both have", () => {
  const [ours, theirs] = [join(folder, "ours"), join(folder, "theirs")];
  const page = html("");
  writeFiles(ours, { "en/index.html": page, "zh/a/index.html": page.repeat(2), "zh/b/index.html": page });
  writeFiles(theirs, { "en/index.html": page, "zh/a/index.html": page });
  expect(compareAll(ours, theirs)).toEqual({ pages: 2, path: "/zh/a/", ratio: 2 });
});
