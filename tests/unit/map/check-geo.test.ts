import { describe, expect, it } from "vitest";
import { areaKm2, checkGeo } from "@/lib/map/check-geo";
import { geoSchemas, type GeoData } from "@/lib/map/geo-schema";
import { readGeo } from "@/lib/map/read-geo";

const data = readGeo();
const [outline] = data.outline;
const ring = outline?.geometry.coordinates[0] ?? [];

/** The real data with another outline. */
const withOutline = (coordinates: [number, number][][], published = 1021): GeoData => ({
  ...data,
  outline: data.outline.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, area_km2_published: published },
    geometry: { ...feature.geometry, coordinates },
  })),
});

describe("checkGeo", () => {
  it("finds nothing wrong with the data of the site", () => expect(checkGeo(data)).toEqual([]));

  const broken: [string, GeoData, string][] = [
    ["an open ring", withOutline([ring.slice(0, -1)]), "Shunyi District: a ring is open"],
    [
      "a ring that runs clockwise",
      withOutline([ring.toReversed()]),
      "Shunyi District: a ring runs the wrong way",
    ],
    [
      "an area that is not the published one",
      withOutline([ring], 1100),
      "1100 km² published: more than 2 % apart",
    ],
    [
      "latitude before longitude",
      withOutline([ring.map(([longitude, latitude]) => [latitude, longitude])]),
      "are the degrees WGS-84, longitude first?",
    ],
    [
      "a zone that claims a known boundary",
      {
        ...data,
        zones: data.zones.map((zone) => ({
          ...zone,
          properties: { ...zone.properties, precision: "exact" },
        })),
      },
      "a zone must be indicative",
    ],
  ];
  it.each(broken)("refuses %s", (_, faulty, message) => {
    expect(checkGeo(faulty).join("\n")).toContain(message);
  });

  it("measures on the sphere", () => {
    // A degree by a degree at the equator.
    const square: [number, number][] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    expect(areaKm2({ type: "Polygon", coordinates: [square] })).toBeCloseTo(12_364, -1);
  });
});

describe("the schema of content/geo", () => {
  const feature = { type: "Feature", properties: outline?.properties, geometry: outline?.geometry };
  const collection = (properties: object, geometry?: object) => ({
    type: "FeatureCollection",
    features: [
      {
        ...feature,
        properties: { ...feature.properties, ...properties },
        geometry: geometry ?? feature.geometry,
      },
    ],
  });

  it("accepts what is there", () => expect(geoSchemas.outline.safeParse(collection({})).success).toBe(true));

  it.each([
    ["no source", collection({ source: undefined })],
    ["no precision", collection({ precision: undefined })],
    ["an unknown licence", collection({ licence: "free" })],
    ["no Chinese name", collection({ name_zh: "" })],
    ["a third axis", collection({}, { type: "Polygon", coordinates: [ring.map((place) => [...place, 0])] })],
    ["a ring of three places", collection({}, { type: "Polygon", coordinates: [ring.slice(0, 3)] })],
    ["no feature", { type: "FeatureCollection", features: [] }],
  ])("refuses %s", (_, faulty) => expect(geoSchemas.outline.safeParse(faulty).success).toBe(false));
});
