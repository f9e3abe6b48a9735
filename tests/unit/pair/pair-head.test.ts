import { expect, test } from "vitest";
import { serializeHtml } from "@/lib/finish/html-tree";
import { joinTitles } from "@/lib/pair/pair-head";
import { idsOf, weaveWhole } from "./weave";

test.each([
  ["Zones · 3+7+N", "三区 · 3+7+N", "Zones · 三区 · 3+7+N"],
  ["3+7+N · Three zones", "3+7+N · 三区", "3+7+N · Three zones · 三区"],
  ["N", "N", "N"],
  ["Zones", "三区", "Zones · 三区"],
])("%s and %s are called %s", (en, zh, joined) => {
  expect(joinTitles(en, zh)).toBe(joined);
});

const page = (mode: string, title: string) =>
  `<!DOCTYPE html><html lang="${mode}"><head><title>${title} · 3+7+N</title><meta name="description" content="${title}.">` +
  `<link rel="canonical" href="https://example.org/${mode}/n/">` +
  `<link rel="alternate" hreflang="en" href="https://example.org/en/n/">` +
  `<link rel="alternate" type="application/json+oembed" href="https://example.org/embed/${mode}/zone/a/oembed.json">` +
  `<meta property="og:url" content="https://example.org/${mode}/n/"><meta property="og:locale" content="${mode}">` +
  `</head><body><script type="application/ld+json">{"name":"${title}","url":"https://example.org/${mode}/n/"}</script>` +
  `<main id="main"><p id="a-1">${title}</p></main></body></html>`;

test("the head speaks for the page itself, in both languages, and offers no language version", () => {
  const html = serializeHtml(weaveWhole(page("en", "Zones"), page("zh", "三区")));
  for (const part of [
    "<title>Zones · 三区 · 3+7+N</title>",
    '<meta name="description" content="Zones. 三区.">',
    '<link rel="canonical" href="https://example.org/en-zh/n/">',
    '<link rel="alternate" type="application/json+oembed" href="https://example.org/embed/en-zh/zone/a/oembed.json">',
    '<meta property="og:url" content="https://example.org/en-zh/n/">',
    '<meta property="og:locale:alternate" content="zh">',
    '{"name":["Zones","三区"],"url":"https://example.org/en-zh/n/"}',
  ]) {
    expect(html).toContain(part);
  }
  expect(html).not.toContain("hreflang");
});

test("the control of the languages adds no id to those of the text", () => {
  const document = weaveWhole(page("en", "Zones"), page("zh", "三区"));
  expect(idsOf(document)).toEqual(["main", "a-1"]);
  expect(serializeHtml(document)).toContain('<input type="radio" name="show" value="both" checked="">');
});
