import { describe, expect, test } from "vitest";
import { PairError } from "@/lib/pair/weave-pages";
import { weave } from "./weave";

const en = (text: string) => `<span class="en" lang="en">${text}</span>`;
const zh = (text: string) => `<span class="zh" lang="zh-Hans">${text}</span>`;
const both = (english: string, chinese: string) => `${en(english)} ${zh(chinese)}`;

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

describe("words stand in both languages", () => {
  test.each([
    ["a paragraph", "<p>Zones</p>", "<p>区域</p>", `<p>${both("Zones", "区域")}</p>`],
    [
      "a link, which stays one link to the side-by-side page",
      '<a href="/en/zones/#b">Zones</a>',
      '<a href="/zh/zones/#b">区域</a>',
      `<a href="/en-zh/zones/#b">${both("Zones", "区域")}</a>`,
    ],
    [
      "a heading as a whole, however its words are marked up",
      "<h1><span>Three zones.</span> <span>One N.</span></h1>",
      "<h1><span>三区</span><span>一N</span></h1>",
      `<h1>${both("<span>Three zones.</span> <span>One N.</span>", "<span>三区</span><span>一N</span>")}</h1>`,
    ],
    [
      "table cells, the table itself once",
      '<table><tbody><tr id="r-1"><th>Area</th><td>20</td><td>5 km</td></tr></tbody></table>',
      '<table><tbody><tr id="r-1"><th>面积</th><td>20</td><td>5公里</td></tr></tbody></table>',
      `<table><tbody><tr id="r-1"><th>${both("Area", "面积")}</th><td>20</td><td>${both("5 km", "5公里")}</td></tr></tbody></table>`,
    ],
    [
      "words around a seal or a number, which stands once",
      '<a href="/en/a/"><i>13</i> Data</a>',
      '<a href="/zh/a/"><i>13</i> 数据</a>',
      `<a href="/en-zh/a/"><i>13</i><span>${both(" Data", "数据")}</span></a>`,
    ],
    [
      "blocks in a block",
      "<li>A<p>B</p></li>",
      "<li>甲<p>乙</p></li>",
      '<li><div class="en" lang="en">A<p>B</p></div> <div class="zh" lang="zh-Hans">甲<p>乙</p></div></li>',
    ],
  ])("%s", (_, english, chinese, woven) => {
    expect(weave(english, chinese)).toBe(woven);
  });
});

test("sentences stand beside their partners, each id once", () => {
  expect(
    weave(
      '<p id="a-1"><span id="a-1-s1">One.</span> <span id="a-1-s2"><b>Two</b></span></p>',
      '<p id="a-1"><span id="a-1-s1">一。</span><span id="a-1-s2"><b>二</b></span></p>',
    ),
  ).toBe(
    `<p id="a-1"><span id="a-1-s1">${both("One.", "一。")}</span> <span id="a-1-s2">${both("<b>Two</b>", "<b>二</b>")}</span></p>`,
  );
});

test("the link of a sentence to itself stands once", () => {
  expect(
    weave(
      '<span id="s">One.<a href="#s" aria-label="Link">¶</a></span>',
      '<span id="s">一。<a href="#s" aria-label="链接">¶</a></span>',
    ),
  ).toBe(
    `<span id="s">${both("One.", "一。")}<a href="#s" aria-label="Link" data-zh-label="链接">¶</a></span>`,
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

test("marks of both languages open the one note, which says both", () => {
  const page = (word: string, note: string) =>
    `<p>${word}<button popovertarget="pop-1">1</button></p><div id="pop-1" popover="auto"><p>${note}</p></div>`;
  expect(weave(page("A", "Source"), page("甲", "来源"))).toBe(
    `<p>${both("A", "甲")}<button popovertarget="pop-1">1</button></p><div id="pop-1" popover="auto"><p>${both("Source", "来源")}</p></div>`,
  );
});

test("a form control among words is not doubled", () => {
  const control = (word: string, option: string) =>
    `<label>${word} <select><option>${option}</option></select></label>`;
  expect(weave(control("Colours", "Light"), control("配色", "浅色"))).toBe(
    `<label>${both("Colours", "配色 ")}<select><option data-zh-label="浅色">Light</option></select></label>`,
  );
});

describe("the name that a page adds in the other language", () => {
  test.each([
    [
      "is dropped below a title",
      '<div><h1>Data</h1><p lang="zh-Hans">数据</p></div>',
      '<div><h1>数据</h1><p lang="en">Data</p></div>',
      `<div><h1>${both("Data", "数据")}</h1></div>`,
    ],
    [
      "is dropped behind a term",
      '<dt>Bond <span lang="zh-Hans">保税</span></dt>',
      '<dt>保税 <span lang="en">Bond</span></dt>',
      `<dt>${both("Bond", "保税 ")}</dt>`,
    ],
    [
      "stays where it is a part of the sentence",
      '<p>The bureau (<span lang="zh-Hans">局</span>).</p>',
      "<p>局。</p>",
      `<p>${both('The bureau (<span lang="zh-Hans">局</span>).', "局。")}</p>`,
    ],
  ])("%s", (_, english, chinese, woven) => {
    expect(weave(english, chinese)).toBe(woven);
  });
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
