import { expect, test } from "vitest";
import { addPermalinks } from "@/lib/finish/add-permalinks";
import { elementsOf, attributeOf, parseHtml, serializeHtml } from "@/lib/finish/html-tree";

const words = { passage: "Link", sentence: (number: number) => `Sentence ${number}` };

function linked(body: string): string {
  const document = parseHtml(`<!DOCTYPE html><html lang="en"><body><main>${body}</main></body></html>`);
  addPermalinks(document, words);
  return serializeHtml(document).replace(/.*<main>|<\/main>.*/g, "");
}
const targets = (body: string) =>
  elementsOf(parseHtml(linked(body))).flatMap((element) => attributeOf(element, "href") ?? []);

test("a section's link stands before its heading, which keeps its name", () => {
  expect(linked('<section id="a"><h2>A</h2></section>')).toBe(
    '<section id="a"><a class="hl" href="#a" aria-label="Link"></a><h2>A</h2></section>',
  );
});

test("a heading that shares its line with a remark is found", () => {
  expect(targets('<section id="a"><div><h2>A</h2><p>3 of them</p></div></section>')).toEqual(["#a"]);
});

test("a paragraph ends with its link and those of its sentences", () => {
  expect(linked('<p id="a-1"><span id="a-1-s1">B.</span> <span id="a-1-s2">C.</span></p>')).toBe(
    '<p id="a-1"><span id="a-1-s1">B.</span> <span id="a-1-s2">C.</span><span class="pl">' +
      '<a href="#a-1" aria-label="Link"></a><a href="#a-1-s1" aria-label="Sentence 1"></a>' +
      '<a href="#a-1-s2" aria-label="Sentence 2"></a></span></p>',
  );
});

test.each([
  ["one sentence is the paragraph", '<p id="a-1"><span id="a-1-s1">B.</span></p>', ["#a-1"]],
  [
    "an item has one, and its sentences",
    '<ul><li id="a-2"><span id="a-2-s1">B.</span><span id="a-2-s2">C.</span></li></ul>',
    ["#a-2", "#a-2-s1", "#a-2-s2"],
  ],
  [
    "a neighbour's sentences are not its own",
    '<p id="a-1">B.</p><p id="a-11"><i id="a-11-s1"></i></p>',
    ["#a-1", "#a-11"],
  ],
  ["what has no id has no link", "<section><h2>A</h2><p>B</p></section>", []],
  [
    "an entry with a heading is one passage",
    '<ol><li id="opened"><h3>Opened</h3><p id="opened-1">B.</p></li></ol>',
    ["#opened"],
  ],
  [
    "notes, definitions, forms and drawings have none",
    '<section id="notes" class="notes"><h2>N</h2><ol><li id="note-1">1</li></ol></section>' +
      '<div popover id="pop-1"><p id="x">1</p></div><svg><g id="y"></g></svg>',
    ["#notes"],
  ],
])("%s", (_, body, expected) => expect(targets(body)).toEqual(expected));

test("a row's links stand in its last cell, a term's in its definition", () => {
  expect(linked('<table><tbody><tr id="a-1"><th>B</th><td>C</td></tr></tbody></table>')).toContain(
    '<td>C<span class="pl"><a href="#a-1"',
  );
  expect(linked('<dl><div id="term"><dt>T</dt><dd>D</dd></div></dl>')).toContain('D<span class="pl">');
});

test("links stand beside a link at the end, in its line, and never in it", () => {
  expect(linked('<ol><li id="a"><p><a class="block" href="/b/">B</a></p></li></ol>')).toContain(
    'B</a><span class="pl">',
  );
  expect(linked('<ol><li id="a"><p><span class="block"><a href="/b/">B</a></span></p></li></ol>')).toContain(
    'B</a><span class="pl"><a href="#a" aria-label="Link"></a></span></span></p>',
  );
});

test("a link has no words that would be copied with the text", () => {
  const document = parseHtml(linked('<p id="a-1">B.</p>'));
  const links = elementsOf(document).filter(({ tagName }) => tagName === "a");
  expect(links.map(({ childNodes }) => childNodes.length)).toEqual([0]);
});
