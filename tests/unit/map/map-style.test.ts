import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { islandGeo } from "@/lib/map/island-geo";
import { mapLayers } from "@/lib/map/map-layers";
import { makePalette } from "@/lib/map/map-palette";
import { readGeo } from "@/lib/map/read-geo";
import { cornersOf } from "@/lib/map/map-target";
import { mapViews } from "@/lib/map/map-view";
import { kindOfMark } from "@/lib/map/mark-name";
import { markedKinds, pointMark } from "@/lib/map/point-mark";
import { mapStyle } from "@/lib/map/style/map-style";
import type { StyleInput } from "@/lib/map/style/style-input";
import { zoneOfWeave } from "@/lib/map/weave-name";

const geo = islandGeo(readGeo());
const look: StyleInput = {
  palette: makePalette(() => "#123456"),
  isDark: false,
  locale: "en",
  layers: mapLayers,
  isNarrow: false,
};

describe("mapStyle", () => {
  it.each([
    look,
    { ...look, locale: "zh", isNarrow: true, zone: "tianzhu" },
    {
      ...look,
      layers: [],
      bases: { tianzhu: "stated", "capital-airport": "reading", "sino-german": "none" },
    },
  ] satisfies StyleInput[])("is a style that the engine accepts and that asks for no file", (input) => {
    const style = mapStyle(geo, input);
    expect(validateStyleMin(style)).toEqual([]);
    expect(Object.keys(style).sort()).toEqual(["layers", "sources", "version"]);
    expect(JSON.stringify(style.layers)).not.toMatch(/https?:|\/\//);
  });

  it("never strokes the outline of Shunyi", () => {
    const land = mapStyle(geo, look).layers.filter((layer) => JSON.stringify(layer).includes('"land"'));
    expect(land.map(({ id, type }) => [id, type])).toEqual([["land", "fill"]]);
    expect(land[0]).toMatchObject({ paint: { "fill-antialias": false } });
    expect(land[0]).not.toHaveProperty("paint.fill-outline-color");
    const kinds = geo.features.filter(({ properties }) => properties.kind === "land");
    expect(kinds.map(({ geometry }) => geometry.type)).toEqual(["Polygon"]);
  });

  it.each(mapLayers)("hides %s and nothing else when it is switched off", (hidden) => {
    const shown = (layers: StyleInput["layers"]) =>
      mapStyle(geo, { ...look, layers }).layers.flatMap((layer) =>
        layer.layout?.visibility === "none" ? [] : [layer.id],
      );
    const rest = shown(mapLayers.filter((layer) => layer !== hidden));
    const alone = shown([hidden]);
    const always = shown([]);
    expect(shown(mapLayers).length).toBeGreaterThan(rest.length);
    expect(new Set([...rest, ...alone])).toEqual(new Set(shown(mapLayers)));
    expect(rest.filter((id) => alone.includes(id)).sort()).toEqual(always.sort());
  });

  it("lights the zones of a sector: stated more than read, read more than not found", () => {
    const opacity = (bases: StyleInput["bases"]) => {
      const fill = mapStyle(geo, { ...look, bases }).layers.find(({ id }) => id === "zone-fill");
      const [, , , tianzhu, , , german] = Object(Object(fill).paint)["fill-opacity"];
      return { tianzhu, german };
    };
    const full = opacity(undefined);
    const some = opacity({ tianzhu: "reading", "capital-airport": "stated", "sino-german": "none" });
    expect(opacity({ tianzhu: "stated", "capital-airport": "none", "sino-german": "none" }).tianzhu).toBe(
      full.tianzhu,
    );
    expect(some.tianzhu).toBeLessThan(full.tianzhu);
    expect(some.german).toBeLessThan(some.tianzhu);
  });

  it("names rivers at a place of the view of the zones, in both languages, and roads by their numbers", () => {
    const { layers } = mapStyle(geo, look);
    const textOf = (id: string) =>
      JSON.stringify(Object(Object(layers.find((layer) => layer.id === id)).layout)["text-field"]);
    expect(textOf("label-river")).toMatch(/"en".*"zh"/);
    expect(textOf("label-road")).toContain('"ref"');
    const names = geo.features.filter(({ properties }) => properties.kind === "river-name");
    expect(names.map(({ properties }) => properties.en)).toEqual(["Chaobai River", "Wenyu River"]);
    const [[west, south], [east, north]] = mapViews.cluster.bounds;
    for (const { geometry } of names) {
      const [longitude, latitude] = cornersOf(geometry)[0];
      expect(longitude > west && longitude < east && latitude > south && latitude < north).toBe(true);
    }
  });

  it("gives each kind of point a mark of its own, and a terminal none whose building is drawn", () => {
    const images = JSON.stringify(mapStyle(geo, look)).match(/mark [a-z]+ #123456/g) ?? [];
    expect(images.map(kindOfMark)).toEqual(["terminal", "venue", "place"]);
    expect(new Set(markedKinds.map((kind) => pointMark(kind, [10, 10]))).size).toBe(markedKinds.length);
    const built = geo.features.filter(({ properties }) => properties.isBuilt);
    expect(built.map(({ properties }) => properties.en)).toEqual(["Terminal 3"]);
  });

  it("begins the name of a zone with its number", () => {
    const zones = JSON.stringify(mapStyle(geo, look).layers.find(({ id }) => id === "label-zone"));
    expect(zones).toContain('["concat",["get","number"]," ",["get","en"]]');
  });

  it("names a weave for each zone and theme, and finds the zone again", () => {
    const images = JSON.stringify(mapStyle(geo, look)).match(/weave [a-z-]+ #123456/g) ?? [];
    expect(new Set(images.map(zoneOfWeave))).toEqual(new Set(["tianzhu", "capital-airport", "sino-german"]));
  });
});
