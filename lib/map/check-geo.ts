import { geoArea } from "d3-geo";
import type { GeoData, GeoGeometry } from "./geo-schema";
import { mapBounds } from "./map-bounds";
import { rewindRings } from "./rewind-rings";

type Ring = readonly (readonly number[])[];
type Feature = GeoData[keyof GeoData][number];

/** Mean radius of the earth in kilometres. */
const earthRadius = 6371.0088;
/** How far a drawn area may be from the one published. */
const areaTolerance = 0.02;

/** Area of a geometry on the sphere. */
export function areaKm2(geometry: GeoGeometry): number {
  return geoArea(rewindRings(geometry)) * earthRadius ** 2;
}

/**
 * What a schema cannot say of content/geo: places within the bounds of the map in WGS-84, closed
 * rings that run the right way, areas within 2 % of those stated. One sentence for each fault.
 */
export function checkGeo(data: GeoData): string[] {
  const features: Feature[] = [...data.zones, ...data.context, ...data.outline];
  const known = data.zones.filter(({ properties }) => properties.precision !== "indicative");
  return [
    // The maps draw all three dashed: a zone that became better known would need another look.
    ...known.map(({ properties }) => `${properties.name_en}: a zone must be indicative`),
    ...features.flatMap(faultsOf),
  ];
}

function faultsOf(feature: Feature): string[] {
  const { properties, geometry } = feature;
  const faults = [...faultsOfPlace(geometry), ...faultsOfRings(geometry), ...faultsOfArea(feature)];
  return faults.map((fault) => `${properties.name_en}: ${fault}`);
}

function faultsOfPlace(geometry: GeoGeometry): string[] {
  const [[west, south], [east, north]] = mapBounds;
  const strays = positionsOf(geometry).filter(
    ([longitude = 0, latitude = 0]) =>
      longitude < west || longitude > east || latitude < south || latitude > north,
  );
  const [first] = strays;
  return first === undefined
    ? []
    : [
        `[${first.join(", ")}] lies outside ${JSON.stringify(mapBounds)}; are the degrees WGS-84, longitude first?`,
      ];
}

function faultsOfRings(geometry: GeoGeometry): string[] {
  return polygonsOf(geometry).flatMap((rings) =>
    rings.flatMap((ring, index) => {
      const isClosed = ring[0]?.every((degree, axis) => degree === ring.at(-1)?.[axis]) ?? false;
      if (!isClosed) return ["a ring is open: repeat its first position at its end"];
      const shouldTurnLeft = index === 0;
      return turn(ring) > 0 === shouldTurnLeft
        ? []
        : ["a ring runs the wrong way: outer rings counter-clockwise, holes clockwise (RFC 7946)"];
    }),
  );
}

function faultsOfArea({ properties, geometry }: Feature): string[] {
  if (!("area_km2_published" in properties)) return [];
  const drawn = areaKm2(geometry);
  const { area_km2_published: published, area_km2_geometry: stated } = properties;
  return Object.entries({ published, stated }).flatMap(([what, area]) =>
    Math.abs(drawn / area - 1) <= areaTolerance
      ? []
      : [`${drawn.toFixed(2)} km² drawn, ${area} km² ${what}: more than 2 % apart`],
  );
}

/** Twice the area of a ring in square degrees: above zero when it runs counter-clockwise. */
function turn(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + (fromX * y - x * fromY);
  }, 0);
}

function polygonsOf(geometry: GeoGeometry): Ring[][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

function positionsOf(geometry: GeoGeometry): Ring {
  if (geometry.type === "Point") return [geometry.coordinates];
  return geometry.type === "LineString" ? geometry.coordinates : polygonsOf(geometry).flat(2);
}
