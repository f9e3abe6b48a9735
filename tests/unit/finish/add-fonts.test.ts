import { expect, test } from "vitest";
import { addFonts, listFaces } from "@/lib/finish/add-fonts";
import { parseHtml, serializeHtml } from "@/lib/finish/html-tree";

const page = (lang: string, body: string) =>
  parseHtml(`<!DOCTYPE html><html lang="${lang}"><head><link rel="stylesheet" href="/a.css"></head>
    <body>${body}</body></html>`);
const characters = { core: new Set("竺"), text: new Set("模式"), titles: new Set("罕见") };
const latin = ["source-sans-3", "frank-ruhl-libre-800"];

test.each([
  ["Latin text", "en", "<h1>Model</h1>", latin],
  [
    "a seal",
    "en",
    `<h1>Model</h1><span class="flex font-song" lang="zh-Hans">竺</span>`,
    [...latin, "song-core"],
  ],
  ["a Chinese heading", "zh-Hans", "<h1>模式</h1>", [...latin, "song-core", "song-text"]],
  [
    "a Chinese part",
    "en",
    `<section lang="zh-Hans"><h2>模式</h2></section>`,
    [...latin, "song-core", "song-text"],
  ],
  [
    "a heading in both languages",
    "en",
    `<h1><span class="zh" lang="zh-Hans">模式</span></h1>`,
    [...latin, "song-core", "song-text"],
  ],
  ["a title of a task", "zh-Hans", "<h1>罕见</h1>", [...latin, "song-core", "song-text", "song-titles"]],
  ["a Chinese title in the text face", "zh-Hans", `<h1 class="plain-title">模式</h1>`, latin],
  ["the small headings of the footer", "zh-Hans", "<h1>N</h1><footer><h2>模式</h2></footer>", latin],
  ["a quotation", "en", "<h1>Model</h1><p><q>supports</q></p>", [...latin, "frank-ruhl-libre-400"]],
  ["a Chinese page with a Latin title", "zh-Hans", "<h1>404</h1><p>模式</p>", latin],
])("knows the faces of %s", (_, lang, body, faces) => {
  expect(listFaces(page(lang, body), characters)).toEqual(faces);
});

test("asks for the files before the style sheet, and for no other", () => {
  const document = page("en", "<h1>Model</h1>");
  addFonts(document, ["/part/media/song-core.c1.woff2", "/part/media/source-sans-3.a1.woff2"], characters);
  expect(serializeHtml(document)).toContain(
    `<head><link rel="preload" as="font" type="font/woff2" crossorigin="" media="(min-width: 48em)" href="/part/media/source-sans-3.a1.woff2">` +
      `<link rel="stylesheet" href="/a.css">`,
  );
});

test.each([
  ["names only", "en", `<b class="font-song" lang="zh-Hans">竺</b>`, ` data-song="core"`],
  ["no Chinese", "en", "<h1>Model</h1>", ""],
  ["headings", "zh-Hans", "<h1>模式</h1>", ` data-song="text"`],
  ["a title", "zh-Hans", "<h1>罕见</h1>", ""],
  ["a Chinese title below an English one", "en", `<h1>Rare <i lang="zh-Hans">罕见</i></h1>`, ""],
])("a page with %s leaves out the files that it does not need", (_, lang, body, attribute) => {
  const document = page(lang, body);
  addFonts(document, [], characters);
  expect(serializeHtml(document)).toContain(`<html lang="${lang}"${attribute}>`);
});
