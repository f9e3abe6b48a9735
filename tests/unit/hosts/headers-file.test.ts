import { expect, test } from "vitest";
import { headersFile } from "@/lib/hosts/headers-file";
import type { HostTable } from "@/lib/hosts/host-table";

const table: HostTable = {
  basePath: "",
  rules: [
    { prefix: "/", headers: { "x-frame": "none", "cache-control": "no-cache" } },
    { prefix: "/assets/", headers: { "cache-control": "immutable" } },
    { prefix: "/en/map/", headers: { "x-frame": "all" } },
  ],
  redirects: [],
  types: { ".bib": "application/x-bibtex" },
  modes: ["en"],
};
const files = [
  "index.html",
  "robots.txt",
  "assets/a.js",
  "en/index.html",
  "en/map/index.html",
  "en/zones/a/index.html",
];

/** The headers that a host joins for a path: of every line that fits it. */
function joined(text: string, path: string): string[] {
  const blocks = text
    .trim()
    .split(/\n(?=\S)/)
    .map((block) => block.split("\n"));
  const fits = (pattern = "") =>
    pattern.includes("*")
      ? path.startsWith(pattern.split("*")[0] ?? "") && path.endsWith(pattern.split("*")[1] ?? "")
      : path === pattern;
  return blocks
    .filter(([pattern]) => fits(pattern))
    .flatMap(([, ...lines]) => lines.map((line) => line.trim()));
}

test.each([
  ["the first page", "/", ["X-Frame: none", "Cache-Control: no-cache"]],
  ["a file beside it", "/robots.txt", ["X-Frame: none", "Cache-Control: no-cache"]],
  ["a page of a divided folder", "/en/", ["X-Frame: none", "Cache-Control: no-cache"]],
  ["a page below", "/en/zones/a/", ["X-Frame: none", "Cache-Control: no-cache"]],
  ["a page with a rule of its own", "/en/map/", ["X-Frame: all", "Cache-Control: no-cache"]],
  ["a file that may be kept", "/assets/a.js", ["X-Frame: none", "Cache-Control: immutable"]],
  [
    "a file with a type",
    "/en/zones/a/cite.bib",
    ["X-Frame: none", "Cache-Control: no-cache", "Content-Type: application/x-bibtex"],
  ],
])("%s gets each header once", (_, path, expected) => {
  expect(joined(headersFile(table, files), path)).toEqual(expected);
});

test("every line begins with the base path", () => {
  const lines = headersFile({ ...table, basePath: "/part" }, files).split("\n");
  expect(lines.filter((line) => /^\S/.test(line) && !line.startsWith("/part/"))).toEqual([]);
});
