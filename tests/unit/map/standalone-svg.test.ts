import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { DistrictMap } from "@/components/figure/district-map";
import { WeaveDefs } from "@/components/figure/weave-defs";
import { mapProps } from "@/components/pages/map-words";
import { parseHtml, elementsOf, attributeOf } from "@/lib/finish/html-tree";
import { standaloneSvg, StandaloneMapError } from "@/lib/map/standalone-svg";

const fonts = { text: "Text", display: "Display", han: "Han" };
const markup = renderToStaticMarkup(
  createElement(
    Fragment,
    null,
    createElement(WeaveDefs, { sizes: [5] }),
    createElement(DistrictMap, mapProps("zh", "cluster")),
  ),
);
const make = (from: string) =>
  standaloneSvg({
    markup: from,
    colourOf: (property) => `[${property}]`,
    fonts,
    lang: "zh-Hans",
    title: "示意图 <1>",
    notes: ["示意图，非测绘边界 A & B"],
  });

it("needs no style sheet, no custom property and no other file", () => {
  const svg = make(markup);
  expect(svg).not.toMatch(/class=|style=|var\(|<a |https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  expect(svg).toContain("[--p-land]");
  const elements = elementsOf(parseHtml(svg));
  const ids = elements.flatMap((element) => attributeOf(element, "id") ?? []);
  for (const [, id] of svg.matchAll(/(?:url\(#|href="#)([\w-]+)/g)) expect(ids).toContain(id);
});

it("sets each script in its own face and keeps the sentence about what it is not", () => {
  const svg = make(markup);
  expect(svg).toContain('<tspan font-family="Han, serif">天竺综合保税区</tspan>');
  expect(svg).toContain('<tspan font-family="Text, sans-serif">G4501</tspan>');
  expect(svg).toContain("非测绘边界");
  expect(svg).toContain("A &amp; B");
  expect(svg).toContain("<title>示意图 &lt;1&gt;</title>");
});

it("refuses markup without a map", () => {
  expect(() => make("<p>nothing</p>")).toThrow(StandaloneMapError);
});
