import { expect, test } from "vitest";
import { listRuntimeData, listUnused } from "@/lib/finish/list-leftovers";

test("names the router's data and Next's copies of the 404 page, and nothing else", () => {
  const gone = [
    "404/index.html",
    "404/index.txt",
    "_not-found/index.html",
    "_not-found/__next._full.txt",
    "en/a/index.txt",
    "en/a/__next._tree.txt",
    "en/a/__next.$d$locale/a/__PAGE__.txt",
    "index.txt",
  ];
  const kept = [
    "404.html",
    "en/404/index.html",
    "en/a/index.html",
    "index.html",
    "robots.txt",
    "data/notes.txt",
  ];
  expect(listRuntimeData(new Set([...gone, ...kept]))).toEqual(gone);
});

test("names what lies under _next and is not used", () => {
  const files = new Set([
    "_next/static/a.css",
    "_next/static/b.js",
    "_next/static/media/c.woff2",
    "seal.svg",
  ]);
  expect(listUnused(files, new Set(["_next/static/a.css", "_next/static/media/c.woff2"]))).toEqual([
    "_next/static/b.js",
  ]);
});
