import { brotliCompressSync, constants } from "node:zlib";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DistrictMap } from "@/components/figure/district-map";
import { freeGeo } from "@/lib/map/free-geo";
import type { GeoData } from "@/lib/map/geo-schema";
import { mapViews, type MapViewId } from "@/lib/map/map-view";
import { readGeo } from "@/lib/map/read-geo";

const words = {
  title: "Schematic map",
  north: "N",
  scale: "3 km",
  airport: {
    name: "Beijing Capital International Airport",
    short: "Capital Airport",
    other: "北京首都国际机场",
  },
  zones: {
    tianzhu: { name: "Tianzhu Comprehensive Bonded Zone", other: "天竺综合保税区" },
    "capital-airport": {
      name: "Capital Airport Economic Demonstration Zone",
      other: "首都机场临空经济示范区",
    },
    "sino-german": {
      name: "Sino-German International Cooperation Industrial Park",
      other: "中德国际合作产业园",
    },
  },
};
const hrefs = { tianzhu: "#tianzhu", "capital-airport": "#capital-airport", "sino-german": "#sino-german" };
const render = (view: MapViewId) =>
  renderToStaticMarkup(createElement(DistrictMap, { view, locale: "en", words, hrefs }));
const views = Object.values(mapViews).map(({ id }) => id);

describe("DistrictMap", () => {
  it.each(views)("stays within 12 KiB brotli in the view of the %s", (view) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    expect(brotliCompressSync(Buffer.from(render(view)), { params }).length).toBeLessThanOrEqual(12 * 1024);
  });

  it.each(views)("names every zone's link in the view of the %s", (view) => {
    // A link is called after its label, which begins with the number and may break over lines; a bare pin has a title.
    const links = [...render(view).matchAll(/<a href="#([^"]+)">(.*?)<\/a>/g)].map(([, id, shown = ""]) => ({
      id,
      text: (
        shown.match(/<title>(.*?)<\/title>/)?.[1] ?? shown.replace(/<g[^>]*aria-hidden.*?<\/g>|<[^>]*>/g, " ")
      )
        .replace(/\s+/g, " ")
        .trim(),
    }));
    const zones = Object.entries(words.zones);
    expect(links.map(({ id }) => id)).toEqual([...zones, ...zones].map(([id]) => id));
    for (const [index, { text }] of links.entries()) {
      const [, { name }] = zones[index % zones.length] ?? ["", { name: "" }];
      expect(text.startsWith(`${(index % zones.length) + 1} ${name}`), text).toBe(true);
    }
  });

  it.each(views)("fills Shunyi without a line round it in the view of the %s", (view) => {
    const ground = render(view).match(/<path fill="var\(--p-land\)"[^>]*>/)?.[0];
    expect(ground).toBeDefined();
    expect(ground).not.toContain("stroke");
  });

  it.each(views)("draws every zone dashed in the view of the %s", (view) => {
    const zones = render(view).match(/<path[^>]*fill="url\(#weave-[^>]*>/g) ?? [];
    expect(zones).toHaveLength(3);
    for (const zone of zones) expect(zone).toContain("stroke-dasharray");
  });
});

describe("DistrictMap of what readers may take along", () => {
  const draw = (data: GeoData) =>
    renderToStaticMarkup(createElement(DistrictMap, { view: "cluster", locale: "en", words, hrefs, data }));
  const metro = /d="M[^"]*"[^>]*stroke-dasharray="1.4 11"/;
  const stations = /h0M/;
  const outline = /<path fill="var\(--p-land\)" d="M\d+[,.]/;

  it("holds no shape and no name without a clear licence, and all others", () => {
    const [whole, free] = [draw(readGeo()), draw(freeGeo(readGeo()))];
    for (const shape of [metro, stations, outline]) {
      expect(whole).toMatch(shape);
      expect(free).not.toMatch(shape);
    }
    for (const name of ["Houshayu", "Wenyu River"]) {
      expect(whole).toContain(`>${name} <`);
      expect(free).not.toContain(`>${name} <`);
    }
    for (const name of ["Shunyi Town", "Chaobai River"]) expect(free).toContain(`>${name} <`);
  });
});

describe("DistrictMap in a narrow column", () => {
  it("keeps to the drawing with few and large labels", () => {
    const html = renderToStaticMarkup(
      createElement(DistrictMap, { view: "cluster", locale: "en", words, hrefs, compact: true }),
    );
    expect(html.match(/role="group"/g)).toHaveLength(1);
    expect(html).not.toContain("md:hidden");
  });
});
