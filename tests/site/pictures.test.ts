// A reader without pictures misses nothing: drawings stand in the page, with their words, and no page or
// style sheet asks for a picture file.
import { expect, test } from "vitest";
import { builtFiles, builtPages, readBuilt } from "./built-site";

const askedByPage = /<(?:img|image|picture|video|object|embed)\b[^>]*>|<input\b[^>]*\btype="image"[^>]*>/gi;
const askedBySheet = /(?:image-set|url)\((?!["']?[^)]*\.woff2["']?\))[^)]*\)/gi;

const findPictures = (text: string, asked: RegExp) => text.match(asked) ?? [];

test.each([
  ["a picture", '<p><img src="/a.png" alt=""></p>', askedByPage],
  ["a picture in a drawing", '<svg><image href="/a.png"/></svg>', askedByPage],
  ["a picture as a button", '<input name="a" type="image" src="/a.png">', askedByPage],
  ["a background", '.a{background:url("/a.svg")}', askedBySheet],
  ["backgrounds to choose from", '.a{background:image-set("/a.png" 1x)}', askedBySheet],
])("%s would be found", (_, text, asked) => {
  expect(findPictures(text, asked)).toHaveLength(1);
});

test("no page asks for one", () => {
  expect(builtPages.length).toBeGreaterThan(1_000);
  expect(builtPages.flatMap((file) => findPictures(readBuilt(file), askedByPage))).toEqual([]);
});

test("style sheets ask for fonts alone", () => {
  const sheets = builtFiles.filter((file) => file.endsWith(".css"));
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.flatMap((file) => findPictures(readBuilt(file), askedBySheet))).toEqual([]);
});
