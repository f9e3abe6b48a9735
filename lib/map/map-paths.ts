import { geoPath } from "d3-geo";
import type { ZoneSlug } from "@/lib/content/types/parts";
import { roundCoordinate as r } from "@/lib/weave/round-coordinate";
import { graticuleLines } from "./graticule-lines";
import { hasFootprint } from "./has-footprint";
import { openLongestSide } from "./open-side";
import { pointMark, type MarkedKind } from "./point-mark";
import { mapProjection, mapSize, projectPoint, type MapView } from "./map-view";
import type { ContextFeature, GeoData, GeoGeometry } from "./geo-schema";
import { rewindRings } from "./rewind-rings";
import { thinGeometry } from "./thin-geometry";

/** The layers of a map as path data, one string each, in units of `mapSize`; an empty string draws nothing. */
export type MapPaths = {
  district: string;
  rivers: string;
  expressways: string;
  rail: string;
  /** Stations as lines of no length: a round cap makes them dots. */
  stations: string;
  towns: string;
  venues: string;
  airport: string;
  /** Footprints, and a mark for each terminal. */
  terminals: string;
  runways: string;
  graticule: string;
  zones: Record<ZoneSlug, string>;
};

/** Layers that are good to a few metres and short: whole units would bend them. */
const exact = new Set(["runway", "terminal-footprint"]);

/**
 * Projects every layer of the static map. A unit is 20 to 60 metres, finer than
 * most layers are known, so coordinates are whole; runways and terminals keep a tenth.
 */
export function mapPaths(view: MapView, data: GeoData): MapPaths {
  const projection = mapProjection(view);
  const path = (geometry: GeoGeometry, kind?: string) => {
    const isExact = kind !== undefined && exact.has(kind);
    const shape = isExact ? geometry : thinGeometry(view, geometry);
    return geoPath(projection).digits(isExact ? 1 : 0)(rewindRings(shape)) ?? "";
  };
  const layer = (kind: string) =>
    data.context
      .filter((feature) => feature.properties.kind === kind && feature.geometry.type !== "Point")
      .map((feature) => path(feature.geometry, kind))
      .join("");
  const shapes = (id: ZoneSlug) =>
    data.zones.flatMap(({ properties, geometry }) => (properties.id === id ? [geometry] : []));
  const zone = (id: ZoneSlug) =>
    shapes(id)
      .map((geometry) => path(geometry))
      .join("");
  // Filled as before, stroked all round but on the side that is open.
  const openZone = (id: ZoneSlug) =>
    shapes(id)
      .flatMap((geometry) =>
        geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
      )
      .map((ring) => path({ type: "LineString", coordinates: openLongestSide(ring) }))
      .join("");
  const marks = (kind: MarkedKind) => points(view, data.context, kind, (at) => pointMark(kind, at));
  return {
    district: data.outline.map((feature) => path(feature.geometry)).join(""),
    rivers: layer("river"),
    expressways: layer("expressway"),
    rail: layer("metro"),
    stations: points(view, data.context, "station", ([x, y]) => `M${r(x)} ${r(y)}h0`),
    towns: marks("place"),
    venues: marks("venue"),
    airport: layer("airport-ground"),
    terminals: layer("terminal-footprint") + marks("terminal"),
    runways: layer("runway"),
    graticule: graticulePath(view),
    zones: {
      tianzhu: zone("tianzhu"),
      "capital-airport": openZone("capital-airport"),
      "sino-german": zone("sino-german"),
    },
  };
}

function points(
  view: MapView,
  features: ContextFeature[],
  kind: string,
  draw: (at: [number, number]) => string,
): string {
  return features
    .flatMap(({ properties, geometry }) =>
      properties.kind === kind && geometry.type === "Point" && !hasFootprint(features, properties.name_en)
        ? [geometry]
        : [],
    )
    .map(({ coordinates: [longitude = 0, latitude = 0] }) => projectPoint(view, [longitude, latitude]))
    .filter(([x, y]) => x > 0 && y > 0 && x < mapSize.width && y < mapSize.height)
    .map(draw)
    .join("");
}

/** Meridians and parallels across the whole drawing. */
function graticulePath(view: MapView): string {
  const { width, height } = mapSize;
  const { meridians, parallels } = graticuleLines(view);
  return [
    ...meridians.map(({ at }) => `M${r(at)} 0V${height}`),
    ...parallels.map(({ at }) => `M0 ${r(at)}H${width}`),
  ].join("");
}
