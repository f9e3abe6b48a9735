import { describe, expect, test } from "vitest";
import { PairError } from "@/lib/pair/weave-pages";
import { both, weave } from "./weave";

describe("what is equal stands once", () => {
  test.each([
    ["a number", "<p>22</p>", "<p>22</p>", "<p>22</p>"],
    ["a name that only one page marks", "<b>CGTN</b>", '<b><span lang="en">CGTN</span></b>', "<b>CGTN</b>"],
    [
      "a drawing without words",
      '<svg><path d="M0 0h1"></path></svg>',
      '<svg><path d="M0 0h1"></path></svg>',
      '<svg><path d="M0 0h1"></path></svg>',
    ],
    ["what differs in blanks and break marks alone", "<p>3+7+N </p>", "<p> 3+7<wbr>+N</p>", "<p>3+7+N </p>"],
  ])("%s", (_, english, chinese, woven) => {
    expect(weave(english, chinese)).toBe(woven);
  });
});

test("an index by letters stands once in each order, with ids of its own", () => {
  const index = (letter: string, name: string) =>
    `<section id="list" data-own-order=""><a href="#letter-${letter}">${letter}</a><p id="letter-${letter}">${name}</p></section>`;
  const woven = weave(index("a", "Areas"), index("q", "区域"));
  expect(woven).toContain('<a href="#letter-a">a</a><p id="letter-a">Areas</p>');
  expect(woven).toContain('<a href="#letter-q-zh">q</a><p id="letter-q-zh">区域</p>');
  expect(woven).toContain('class="zh" lang="zh-Hans"');
});

test("a title that is foreign on one page only says so in its own part", () => {
  const woven = weave('<b lang="zh-Hans">北京日报. (2020).</b>', "<b>北京日报（2020）</b>");
  expect(woven).toBe(
    '<b><span class="en" lang="zh-Hans">北京日报. (2020).</span> <span class="zh" lang="zh-Hans">北京日报（2020）</span></b>',
  );
});

test("a list that each language sorts is matched by its links, in the English order", () => {
  expect(
    weave(
      '<ul><li><a href="/en/a/">Acceptance</a></li><li><a href="/en/b/">Bond</a></li></ul>',
      '<ul><li><a href="/zh/b/">保税</a></li><li><a href="/zh/a/">验收</a></li></ul>',
    ),
  ).toBe(
    `<ul><li><a href="/en-zh/a/">${both("Acceptance", "验收")}</a></li><li><a href="/en-zh/b/">${both("Bond", "保税")}</a></li></ul>`,
  );
});

test("a link that shows its address shows the one to which it leads", () => {
  const address = (mode: string) => `https://example.org/${mode}/n/`;
  const link = (mode: string) => `<a href="${address(mode)}">${address(mode)}</a>`;
  expect(weave(`<p>${link("en")}</p>`, `<p>${link("zh")}</p>`)).toBe(`<p>${link("en-zh")}</p>`);
});

test("marks of both languages open the one note, which says both", () => {
  const page = (word: string, note: string) =>
    `<p>${word}<button popovertarget="pop-1">1</button></p><div id="pop-1" popover="auto"><p>${note}</p></div>`;
  expect(weave(page("A", "Source"), page("甲", "来源"))).toBe(
    `<p>${both("A", "甲")}<button popovertarget="pop-1">1</button></p><div id="pop-1" popover="auto"><p>${both("Source", "来源")}</p></div>`,
  );
});

describe("where the pages differ in structure, both parts stand, each in its language", () => {
  test.each([
    [
      "an item of one language only",
      "<ul><li>A</li></ul>",
      '<ul><li>甲</li><li><a href="/zh/x/">乙</a></li></ul>',
      `<ul><li>${both("A", "甲")}</li><li class="zh" lang="zh-Hans"><a href="/en-zh/x/">乙</a></li></ul>`,
    ],
    [
      "other elements",
      "<div><p>A</p></div>",
      "<div><ol><li>甲</li></ol></div>",
      '<div><p class="en" lang="en">A</p><ol class="zh" lang="zh-Hans"><li>甲</li></ol></div>',
    ],
  ])("%s", (_, english, chinese, woven) => {
    expect(weave(english, chinese)).toBe(woven);
  });
});

test("a drawing with words stands in each language, its own ids kept apart", () => {
  const drawing = (word: string) =>
    `<svg><pattern id="w"></pattern><path fill="url(#w)"></path><text y="9" font-size="10">${word}</text></svg>`;
  expect(weave(drawing("Zone"), drawing("区"))).toBe(
    `<svg class="en" lang="en"><pattern id="w"></pattern><path fill="url(#w)"></path><text y="9" font-size="10">Zone</text><text y="18.9" font-size="8.8" class="zh" lang="zh-Hans">区 </text></svg>` +
      `<svg class="zh" lang="zh-Hans"><pattern id="w-zh"></pattern><path fill="url(#w-zh)"></path><text y="9" font-size="10">区</text></svg>`,
  );
});

test("an id without partner is an error that names page and element", () => {
  const weaving = () => weave('<p id="a-1">A</p><p id="a-2">B</p>', '<p id="a-1">甲</p>');
  expect(weaving).toThrow(PairError);
  expect(weaving).toThrow('/en-zh/n/: <p id="a-2"> is not in /zh/n/');
});

test("the switch leads to either language and says that this is both", () => {
  const item = (mode: string, isHere: boolean) =>
    isHere
      ? `<span aria-current="true">${mode}</span>`
      : `<a href="/${mode}/n/" data-switch-mode="${mode}">${mode}</a>`;
  const page = (here: string) =>
    `<nav>${["en", "en-zh", "zh"].map((mode) => item(mode, mode === here)).join("")}</nav>`;
  expect(weave(page("en"), page("zh"))).toBe(
    '<nav><a href="/en/n/" data-switch-mode="en">en</a><span aria-current="true">en-zh</span><a href="/zh/n/" data-switch-mode="zh">zh</a></nav>',
  );
});
