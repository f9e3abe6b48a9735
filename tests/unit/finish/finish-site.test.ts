import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { finishSite } from "@/lib/finish/finish-site";
import { listFiles } from "@/lib/finish/list-files";

const characters = { core: new Set<string>(), text: new Set<string>(), titles: new Set<string>() };

let out = "";
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "finish-"));
});
afterEach(() => rmSync(out, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), content);
  }
}

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>A</title><link rel="canonical" href="https://example.org/part/en/">` +
  `<link rel="stylesheet" href="/part/_next/static/chunks/a.css"><script src="/part/_next/static/chunks/r.js" async></script>` +
  `</head><body><h1>A</h1>${body}<p>${"Words in plenty. ".repeat(60)}</p></body></html>`;
const exported = {
  "en/index.html": page('<a href="/part/en/#x" id="x">x</a>'),
  "en/index.txt": '0:{"P":null}',
  "_next/static/chunks/a.css": '@font-face { src: url("../media/used.woff2") }',
  "_next/static/chunks/r.js": "runtime()",
  "_next/static/build/_buildManifest.js": "self.__BUILD_MANIFEST={}",
  "_next/static/media/used.woff2": "font",
  "_next/static/media/unused.woff2": "font",
  "robots.txt": "User-agent: *",
};
const place = { origin: "https://example.org", basePath: "/part" };

test("keeps what readers need, compresses it, and links our scripts under the base path", async () => {
  write(exported);
  const report = await finishSite(process.cwd(), out, place, characters);
  const files = listFiles(out);
  const compressed = files.filter((file) => file.endsWith(".br")).length;
  expect(report).toEqual({ pages: 1, compressed, problems: [] });
  const scripts = files.filter((file) => /^assets\/(early-theme|enhance)-\w+\.js$/.test(file));
  expect(scripts).toHaveLength(2);
  expect(files.filter((file) => !file.startsWith("assets/"))).toEqual([
    "_next/static/chunks/a.css",
    "_next/static/media/used.woff2",
    "en/index.html",
    "en/index.html.br",
    "en/index.html.gz",
    "robots.txt",
  ]);
  expect(existsSync(join(out, "_next/static/build"))).toBe(false);

  const html = readFileSync(join(out, "en/index.html"), "utf8");
  for (const script of scripts) expect(html).toContain(`src="/part/${script}"`);
  expect(html).not.toContain("/_next/static/chunks/r.js");
  expect(brotliDecompressSync(readFileSync(join(out, "en/index.html.br"))).toString()).toBe(html);
  expect(gunzipSync(readFileSync(join(out, "en/index.html.gz"))).toString()).toBe(html);
});

test("reports the problems of all pages and style sheets at once, and compresses nothing then", async () => {
  write({
    ...exported,
    "en/index.html": page('<a href="/part/zh/">zh</a>'),
    "en/b/index.html": page('<p style="color:red">x</p>'),
    "_next/static/chunks/a.css": "p { background: url(https://elsewhere.org/a.png) }",
  });
  const { problems, compressed } = await finishSite(process.cwd(), out, place, characters);
  expect(problems.map(({ file, message }) => [file, message])).toEqual([
    ["en/b/index.html", "style attribute on <p>: color:red"],
    ["en/index.html", 'link to "/part/zh/", which does not exist'],
    ["_next/static/chunks/a.css", 'loads "https://elsewhere.org/a.png", which is not a file of this site'],
  ]);
  expect(compressed).toBe(0);
  expect(listFiles(out).some((file) => file.endsWith(".br"))).toBe(false);
});
