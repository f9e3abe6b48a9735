import { describe, expect, test } from "vitest";
import { both, weave } from "./weave";

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
