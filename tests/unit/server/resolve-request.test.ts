import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveRequest, type Resolution } from "@/lib/server/resolve-request";

const files = new Set([
  ...[
    "index.html",
    "404.html",
    "en/index.html",
    "en/404/index.html",
    "zh/404/index.html",
    "en/plan/index.html",
  ],
  ...["robots.txt", "robots.txt.br", ".env", ".well-known/security.txt", "en/plan/.hidden/index.html"],
]);
const resolve = (target: string, basePath = "") =>
  resolveRequest(target, {
    basePath,
    redirects: [{ from: "/en/programme/", to: "/en/plan/" }],
    isFile: (path) => files.has(path),
  });
const file = (name: string): Resolution => ({ kind: "file", file: name });
const redirect = (location: string): Resolution => ({ kind: "redirect", location });
const missing = (notFoundPage: string): Resolution => ({ kind: "missing", notFoundPage });

describe("pages and files", () => {
  test.each([
    ["/", file("index.html")],
    ["/en/plan/", file("en/plan/index.html")],
    ["/en/plan/?sectors=healthcare", file("en/plan/index.html")],
    ["/robots.txt", file("robots.txt")],
    ["/en/%70lan/", file("en/plan/index.html")],
    ["/.well-known/security.txt", file(".well-known/security.txt")],
  ])("%s", (target, expected) => expect(resolve(target)).toEqual(expected));
});

describe("one address each", () => {
  test.each([
    ["/en/plan", redirect("/en/plan/")],
    ["/en/plan?sectors=a,b&q=%E4%B8%AD", redirect("/en/plan/?sectors=a,b&q=%E4%B8%AD")],
    ["/en/plan/index.html?a=1", redirect("/en/plan/?a=1")],
    ["/en/programme/?a=1", redirect("/en/plan/?a=1")],
    ["/en/programme", redirect("/en/plan/")],
  ])("%s", (target, expected) => expect(resolve(target)).toEqual(expected));
});

describe("missing", () => {
  test.each([
    ["/en/gone/", "en/404/index.html"],
    ["/zh/gone/?a=1#b", "zh/404/index.html"],
    ["/gone/", "404.html"],
    ["/EN/", "404.html"],
    ["/robots.txt/", "404.html"],
    ["/robots.txt.br", "404.html"],
    ["/.env", "404.html"],
    ["/en/plan/.hidden/", "en/404/index.html"],
    ["//en/plan/", "404.html"],
    ["//elsewhere.org/en/plan", "404.html"],
    ["/en//plan", "en/404/index.html"],
  ])("%s", (target, page) => expect(resolve(target)).toEqual(missing(page)));
});

describe("malformed", () => {
  test.each([
    "/en/%",
    "/en/%E0%A4%A/",
    "/../etc/passwd",
    "/en/../../etc/passwd",
    "/%2e%2e/etc/passwd",
    "/en/..%2f..%2fetc/passwd",
    "/en\\..\\plan",
    "/en/%00",
    "/en/./plan/",
    "https://elsewhere.org/",
    "*",
    "",
  ])("%s", (target) => expect(resolve(target)).toEqual({ kind: "malformed" }));
});

describe("under a base path", () => {
  test.each([
    ["/part", redirect("/part/")],
    ["/part/", file("index.html")],
    ["/part/en/plan?a=1", redirect("/part/en/plan/?a=1")],
    ["/part/en/gone/", missing("en/404/index.html")],
    ["/en/plan/", missing("404.html")],
    ["/partial/", missing("404.html")],
  ])("%s", (target, expected) => expect(resolve(target, "/part")).toEqual(expected));
});

test("any address leads to a file of the folder, to a place of this site, or nowhere", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "..",
      "%2e%2e",
      "/",
      "//",
      "\\\\",
      "%2f",
      "%5c",
      "%00",
      "%",
      "%25",
      "?",
      "#",
      ".",
      "en",
      "plan",
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const target = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(target, fc.constantFrom("", "/part"), (path, basePath) => {
      const resolution = resolveRequest(`${basePath}/${path}`, {
        basePath,
        redirects: [],
        // As a disk that holds everything: whatever may be asked of it is looked at.
        isFile: () => true,
      });
      if (resolution.kind === "file") {
        expect(resolution.file).not.toMatch(/^\/|\\|\0|(^|\/)\.\.?(\/|$)/);
      } else if (resolution.kind === "redirect") {
        expect(resolution.location).toMatch(/^\/(?![/\\])[^\n\r]*$/);
      }
    }),
    { numRuns: 5000 },
  );
});
