import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { cardSnippet, quoteSnippet } from "@/lib/embed/card-snippet";
import { attributeOf, elementsOf, parseHtml, textOf } from "@/lib/finish/html-tree";
import { aCard, aSide } from "./a-card";

const address = "https://example.org/embed/en/task/manager-visas/";
const hostile = `“Data” <b>&</b> "quotes" </iframe></script><script>alert(1)</script> 数据’s`;
const elementsIn = (html: string) => elementsOf(parseHtml(`<body>${html}`));

test("the code is one frame with its address, a name, its height and no script", () => {
  const { childNodes } = parseFragment(cardSnippet(aCard(), address, 420));
  expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(["iframe"]);
  const [frame] = elementsIn(cardSnippet(aCard(), address, 420)).filter(
    ({ tagName }) => tagName === "iframe",
  );
  const named = (name: string) => frame && attributeOf(frame, name);
  expect([named("src"), named("height"), named("title")]).toEqual([
    address,
    "420",
    "Visas for managers · 3+7+N",
  ]);
});

test("a title with quotes, tags and Han comes through the code as it is", () => {
  const card = aCard(aSide({ title: hostile, text: hostile }));
  const elements = elementsIn(cardSnippet(card, address, 420));
  const [frame] = elements.filter(({ tagName }) => tagName === "iframe");
  expect(frame && attributeOf(frame, "title")).toBe(`${hostile} · 3+7+N`);
  expect(elements.filter(({ tagName }) => tagName === "script")).toEqual([]);
  const [line] = elementsIn(quoteSnippet(card)).filter(({ tagName }) => tagName === "p");
  expect(line && textOf(line)).toBe(hostile);
});

test("the quotation carries the sentence, its date, a link to the page and the attribution, in each language", () => {
  const zh = aSide({ locale: "zh", href: "/zh/plan/tasks/manager-visas/", title: "经理签证" });
  const quotes = elementsIn(quoteSnippet(aCard(aSide(), zh))).filter(
    ({ tagName }) => tagName === "blockquote",
  );
  expect(quotes.map((quote) => [attributeOf(quote, "lang"), attributeOf(quote, "cite")])).toEqual([
    ["en", "http://localhost:3000/en/plan/tasks/manager-visas/"],
    ["zh-Hans", "http://localhost:3000/zh/plan/tasks/manager-visas/"],
  ]);
  expect(
    quotes[0] &&
      elementsOf(quotes[0])
        .filter(({ tagName }) => tagName === "p")
        .map(textOf),
  ).toEqual(["Visas for managers", "A digest reports visas for managers.", "Checked: 22 November 2026"]);
  expect(quotes[0] && textOf(quotes[0])).toMatch(/3\+7\+N, CC BY 4\.0$/);
});

test("where a frame is taken out, its quotation remains", () => {
  const unframed = cardSnippet(aCard(), address, 420).replace(/<\/?iframe[^>]*>/g, "");
  expect(unframed).toBe(quoteSnippet(aCard()));
});
