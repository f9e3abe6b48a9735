import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderCard } from "@/components/embed/render-card";
import { attributeOf, elementsOf, parseHtml, textOf } from "@/lib/finish/html-tree";
import { aCard, aSide } from "./a-card";

const zh = aSide({ locale: "zh", href: "/zh/plan/tasks/manager-visas/", title: "经理“签证”</script>" });
const html = renderCard(aCard(aSide({ title: `A "b" <i>&` }), zh), "/embed/assets/card-12345678.css");
const elements = elementsOf(parseHtml(html));
const named = (name: string) => elements.filter(({ tagName }) => tagName === name);

describe("a card in both languages", () => {
  test("has one main heading, each language marked, and no script", () => {
    expect(named("h1").map(textOf)).toEqual([`A "b" <i>&`]);
    expect(named("h2").map(textOf)).toEqual(["经理“签证”</script>"]);
    const sides = elements.filter((element) => attributeOf(element, "class") === "side");
    expect(sides.map((side) => attributeOf(side, "lang"))).toEqual(["en", "zh-Hans"]);
    expect(named("script")).toEqual([]);
  });

  test("leads on in a window of its own", () => {
    const links = named("a");
    expect(links.map((link) => attributeOf(link, "href"))).toEqual(
      expect.arrayContaining(["/en/plan/tasks/manager-visas/", "/zh/plan/tasks/manager-visas/"]),
    );
    for (const link of links) {
      expect([attributeOf(link, "target"), attributeOf(link, "rel")]).toEqual([
        "_blank",
        expect.stringContaining("noopener"),
      ]);
    }
  });

  test("stays out of indexes and names its page as canonical", () => {
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toContain('<link rel="canonical" href="http://localhost:3000/en/plan/tasks/manager-visas/"');
  });
});

test("its colours are those of the site", () => {
  const coloursIn = (file: string) =>
    [...readFileSync(file, "utf8").matchAll(/(--p-[\w-]+): (#[0-9a-f]{6})/g)].map(
      ([, name, value]) => `${name} ${value}`,
    );
  const tokens = new Set(coloursIn("app/styles/tokens.css"));
  const own = coloursIn("components/embed/card.css");
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((colour) => !tokens.has(colour))).toEqual([]);
});
