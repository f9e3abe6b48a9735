import { brotliCompressSync, constants } from "node:zlib";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Loom } from "@/components/figure/loom";
import type { LoomSector, LoomZone } from "@/components/figure/loom-words";
import { locales, type Locale } from "@/i18n/routing";

const zones: (Omit<LoomZone, "name" | "other" | "short"> & Record<Locale, [string, string]>)[] = [
  {
    zone: "tianzhu",
    seal: "竺",
    href: "/zones/tianzhu/",
    en: ["Tianzhu Comprehensive Bonded Zone", "Tianzhu"],
    zh: ["天竺综合保税区", "天竺"],
  },
  {
    zone: "capital-airport",
    seal: "空",
    href: "/zones/capital-airport/",
    en: ["Capital Airport Economic Demonstration Zone", "Airport"],
    zh: ["首都机场临空经济示范区", "临空"],
  },
  {
    zone: "sino-german",
    seal: "德",
    href: "/zones/sino-german/",
    en: ["Sino-German International Cooperation Industrial Park", "Sino-German"],
    zh: ["中德国际合作产业园", "中德"],
  },
];
const sectors: (Omit<LoomSector, "name" | "other"> & Record<Locale, string>)[] = [
  {
    thread: "solid",
    seal: "航",
    href: "/sectors/aviation-services/",
    en: "Aviation services",
    zh: "航空服务",
  },
  {
    thread: "double",
    seal: "金",
    href: "/sectors/cross-border-finance/",
    en: "Cross-border finance",
    zh: "跨境金融",
  },
  { thread: "long-dash", seal: "文", href: "/sectors/cultural-trade/", en: "Cultural trade", zh: "文化贸易" },
  {
    thread: "dash-dot",
    seal: "展",
    href: "/sectors/business-exhibition/",
    en: "Business exhibition",
    zh: "商务会展",
  },
  { thread: "dots", seal: "数", href: "/sectors/digital-trade/", en: "Digital trade", zh: "数字贸易" },
  { thread: "ticks", seal: "医", href: "/sectors/healthcare/", en: "Healthcare", zh: "医疗健康" },
  {
    thread: "cased",
    seal: "递",
    href: "/sectors/delivery-logistics/",
    en: "International delivery and logistics",
    zh: "国际寄递物流",
  },
];
const words = {
  title: "The 3+7+N model drawn as cloth",
  description:
    "Three zones run down as warp. Seven sectors run across as weft. N is the open fringe. The crossings show the structure of the model, not activity in a zone.",
  three: "zones run down",
  threeShort: "zones",
  seven: "sectors run across",
  sevenShort: "sectors",
  n: "is left open",
  nShort: "left open",
  nNote: "Measures for the business environment and for free investment and trade",
};

function render(locale: Locale): string {
  const other = locale === "en" ? "zh" : "en";
  return renderToStaticMarkup(
    createElement(Loom, {
      locale,
      words,
      nHref: `/${locale}/n/`,
      zones: zones.map(({ zone, seal, href, ...names }) => ({
        zone,
        seal,
        href: `/${locale}${href}`,
        name: names[locale][0],
        short: names[locale][1],
        other: names[other][0],
      })),
      sectors: sectors.map(({ thread, seal, href, ...names }) => ({
        thread,
        seal,
        href: `/${locale}${href}`,
        name: names[locale],
        other: names[other],
      })),
    }),
  );
}

describe("Loom", () => {
  it.each(locales)("stays within 6 KiB brotli for both drawings in %s", (locale) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    expect(brotliCompressSync(Buffer.from(render(locale)), { params }).length).toBeLessThanOrEqual(6 * 1024);
  });

  it.each(locales)("links every zone, every sector and N in both drawings in %s", (locale) => {
    const hrefs = [...render(locale).matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);
    const expected = [...zones, ...sectors].map(({ href }) => `/${locale}${href}`).concat(`/${locale}/n/`);
    expect(hrefs).toEqual([...expected, ...expected]);
  });

  it("draws the same cloth in both languages", () => {
    const cloth = (locale: Locale) => render(locale).match(/ d="[^"]+"/g);
    expect(cloth("en")).toEqual(cloth("zh"));
  });

  it("needs no inline style, and no id twice", () => {
    const html = render("en");
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(html).not.toContain("style=");
    expect(new Set(ids).size).toBe(ids.length);
  });
});
