import { describe, expect, it } from "vitest";
import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { freeGeo } from "@/lib/map/free-geo";
import type { GeoData, Origin } from "@/lib/map/geo-schema";
import { layerOf } from "@/lib/map/map-layers";
import { readGeo } from "@/lib/map/read-geo";

/** How the sentence beneath a map calls each origin. */
const names: Record<Origin, { en: string; zh: string }> = {
  ourairports: { en: "OurAirports", zh: "OurAirports" },
  openstreetmap: { en: "© OpenStreetMap contributors (ODbL)", zh: "© OpenStreetMap贡献者（ODbL）" },
  geonames: { en: "GeoNames (CC BY 4.0)", zh: "GeoNames（CC BY 4.0）" },
  gshhg: { en: "GSHHG (LGPL)", zh: "GSHHG（LGPL）" },
  baidu: { en: "Baidu", zh: "百度" },
  amap: { en: "AMap", zh: "高德" },
  described: { en: "placed from descriptions", zh: "依文字描述绘制" },
};
const origins = Object.keys(names).flatMap((name) =>
  listOrigins(readGeo()).filter((origin) => origin === name),
);

/** The origins of everything that is drawn. */
function listOrigins({ zones, context, outline }: GeoData): Origin[] {
  const drawn = [...zones, ...context.filter(({ properties }) => layerOf(properties.kind)), ...outline];
  return [...new Set(drawn.map(({ properties }) => properties.origin))];
}

describe.each(locales)("what is said of the origin of shapes, in %s", (locale) => {
  const t = wordsOf(locale);
  const beneath = t("Zones.mapSources", { date: "2026" });
  const inFile = t("MapPage.drawingSources", { date: "2026" });

  it.each(origins)("names %s beneath the maps", (origin) => expect(beneath).toContain(names[origin][locale]));

  it("names in a file what is drawn in it, and nothing else", () => {
    const drawn = listOrigins(freeGeo(readGeo()));
    const named = origins.filter((origin) => inFile.includes(names[origin][locale]));
    expect(named.toSorted()).toEqual(drawn.toSorted());
  });
});
