import { expect, test } from "vitest";
import { addFontPreloads, listFaces } from "@/lib/finish/add-font-preloads";
import { parseHtml, serializeHtml } from "@/lib/finish/html-tree";

const page = (lang: string, body: string) =>
  parseHtml(`<!DOCTYPE html><html lang="${lang}"><head><link rel="stylesheet" href="/a.css"></head>
    <body>${body}</body></html>`);
const latin = ["source-sans-3", "frank-ruhl-libre"];

test.each([
  ["Latin text", "en", "<h1>Model</h1>", latin],
  ["a Chinese name in an English title", "en", "<h1>Tianzhu <span>天竺</span></h1>", latin],
  [
    "a seal",
    "en",
    `<h1>Model</h1><span class="flex font-song" lang="zh-Hans">竺</span>`,
    [...latin, "song-core"],
  ],
  ["a Chinese title", "zh-Hans", "<h1>模式</h1>", [...latin, "song-core", "song-more"]],
  [
    "a Chinese part",
    "en",
    `<section lang="zh-Hans"><h2>模式</h2></section>`,
    [...latin, "song-core", "song-more"],
  ],
  ["a Chinese title in the text face", "zh-Hans", `<h1 class="plain-title">验收</h1>`, latin],
  ["the small headings of the footer", "zh-Hans", "<h1>N</h1><footer><h2>核对</h2></footer>", latin],
  ["a Chinese page with a Latin title", "zh-Hans", "<h1>404</h1><p>没有页面</p>", latin],
])("knows the faces of %s", (_, lang, body, faces) => {
  expect(listFaces(page(lang, body))).toEqual(faces);
});

test("asks for the files before the style sheet, and for no other", () => {
  const document = page("en", "<h1>Model</h1>");
  addFontPreloads(document, ["/part/media/song-core.c1.woff2", "/part/media/source-sans-3.a1.woff2"]);
  expect(serializeHtml(document)).toContain(
    `<head><link rel="preload" as="font" type="font/woff2" crossorigin="" media="(min-width: 48em)" href="/part/media/source-sans-3.a1.woff2">` +
      `<link rel="stylesheet" href="/a.css">`,
  );
});
