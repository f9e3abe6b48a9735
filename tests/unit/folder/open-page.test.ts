import { expect, test } from "vitest";
import { openPage } from "@/lib/folder/open-page";

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const site = { basePath: "", lazyScripts: { search: "/assets/search-AAAA1111.js" } };

test("addresses lead from file to file; modules and what only a server gives are left out", () => {
  const source = page(
    '<script src="/assets/early.js"></script><link rel="preload" as="font" href="/f.woff2"><link rel="stylesheet" href="/a.css">' +
      '<link rel="manifest" href="/en/manifest.webmanifest"><script type="module" src="/assets/enhance.js"></script>',
    '<a href="/zh/plan/#areas-1">方案</a><a href="https://example.org/">x</a>',
  );
  expect(openPage(source, "en/plan/index.html", site)).toBe(
    page(
      '<script src="../../assets/early.js"></script><link rel="stylesheet" href="../../a.css">',
      '<a href="../../zh/plan/index.html#areas-1">方案</a><a href="https://example.org/">x</a>',
    ),
  );
});

test("the search page names its script, other pages do not", () => {
  const form = '<form data-lazy="search" action="/en/search/"></form>';
  expect(openPage(page("", form), "en/search/index.html", site)).toBe(
    page(
      '<script defer="" src="../../assets/search-AAAA1111.js"></script>',
      '<form data-lazy="search" action="index.html"></form>',
    ),
  );
  expect(openPage(page("", "<p>a</p>"), "en/index.html", site)).not.toContain("<script");
});
