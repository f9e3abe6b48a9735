import { describe, expect, test } from "vitest";
import { checkLinks } from "@/lib/finish/check-links";
import { describePage } from "@/lib/finish/describe-page";
import { parseHtml } from "@/lib/finish/html-tree";

const files = new Set(["index.html", "en/a/index.html", "en/b/index.html", "data/v1/facts.csv", "seal.svg"]);

function messages(body: string, basePath = ""): string[] {
  const pages = [
    describePage(parseHtml(body), "en/a/index.html"),
    describePage(parseHtml('<p id="clause-2">x</p><p id="条">x</p>'), "en/b/index.html"),
  ];
  return checkLinks({ pages, files, place: { origin: "https://example.org", basePath } }).map(
    ({ file, message }) => `${file}: ${message}`,
  );
}

describe("good addresses", () => {
  test.each([
    '<a href="/en/b/">',
    '<a href="/en/b/#clause-2">',
    '<a href="/en/b/?sectors=healthcare#clause-2">',
    '<a href="/en/b/#%E6%9D%A1">',
    '<a href="../b/#clause-2">',
    '<a href="https://example.org/en/b/#clause-2">',
    '<a href="https://elsewhere.org/missing#any">',
    '<a href="mailto:someone@example.org">',
    '<a href="#own">to</a><p id="own">',
    '<a href="#top">',
    '<a href="/en/b/#:~:text=word">',
    '<a href="/data/v1/facts.csv#row=4">',
    '<link rel="canonical" href="https://example.org/en/a/">',
    '<img src="/seal.svg" srcset="/seal.svg 1x, /seal.svg 2x">',
    '<svg><rect fill="url(#weave)"/><pattern id="weave"/></svg>',
    '<button popovertarget="note">1</button><div id="note" popover></div>',
  ])("%s", (body) => expect(messages(body)).toEqual([]));

  test("with the base path, when the copy has one", () => {
    expect(messages('<a href="/part/en/b/#clause-2"><img src="/part/seal.svg">', "/part")).toEqual([]);
  });
});

describe("bad addresses", () => {
  test.each([
    ['<a href="/en/c/">', 'link to "/en/c/", which does not exist'],
    ['<a href="/en/b">', 'link to "/en/b", which only redirects'],
    ['<a href="/en/b/#clause-9">', 'link to "/en/b/#clause-9": no id "clause-9" on /en/b/'],
    ['<a href="#gone">', 'link to "#gone": no id "gone" on /en/a/'],
    ['<a href="/en/%E0%A4%A/">', 'broken address "/en/%E0%A4%A/"'],
    ['<link rel="alternate" href="https://example.org/zh/a/">', "which does not exist"],
    ['<img src="/gone.svg">', 'loads "/gone.svg", which does not exist'],
    ['<img src="https://elsewhere.org/a.png">', 'loads "https://elsewhere.org/a.png" from elsewhere'],
    ['<img src="//example.org/seal.svg">', 'loads "//example.org/seal.svg" from elsewhere'],
    ['<img src="data:image/png;base64,AA==">', "from elsewhere"],
    ['<link rel="stylesheet" href="https://elsewhere.org/a.css">', "from elsewhere"],
    ['<link rel="preconnect" href="https://elsewhere.org">', "from elsewhere"],
    ['<video poster="https://elsewhere.org/a.png">', "from elsewhere"],
    ['<img srcset="/seal.svg 1x, https://elsewhere.org/b.png 2x">', "from elsewhere"],
    ['<p id="a"></p><p id="a"></p>', 'id "a" occurs twice'],
    ['<button popovertarget="note">', 'popovertarget refers to "note", which the page has not'],
    ['<svg><rect fill="url(#weave)"/></svg>', 'fill refers to "weave"'],
    ['<p aria-labelledby="a b"></p><i id="a"></i>', 'aria-labelledby refers to "b"'],
  ])("%s", (body, message) => {
    expect(messages(body)).toEqual([expect.stringContaining(message)]);
    expect(messages(body)[0]).toMatch(/^en\/a\/index\.html: /);
  });

  test("without the base path of the copy", () => {
    expect(messages('<a href="/en/b/"><img src="/seal.svg">', "/part")).toEqual([
      'en/a/index.html: link to "/en/b/", outside /part/',
      'en/a/index.html: loads "/seal.svg", outside /part/',
    ]);
  });
});
