import type { GeoKind } from "./geo-schema";

/** What a reader can show and hide on the map, in the order of legend, table and downloads. */
export const mapLayers = [
  "zones",
  "airport",
  "runways",
  "terminals",
  "metro",
  "expressways",
  "rivers",
  "exhibition",
  "towns",
] as const;

export type MapLayer = (typeof mapLayers)[number];

const layerOfKind = {
  "airport-ground": "airport",
  airport: "airport",
  runway: "runways",
  terminal: "terminals",
  "terminal-footprint": "terminals",
  metro: "metro",
  station: "metro",
  expressway: "expressways",
  river: "rivers",
  venue: "exhibition",
  place: "towns",
  "neighbour-label": "towns",
  exclave: undefined,
} as const satisfies Record<GeoKind, MapLayer | undefined>;

/** The layer of a feature of content/geo/context.geojson; the exclave, which is not drawn, has none. */
export function layerOf(kind: GeoKind): MapLayer | undefined {
  return layerOfKind[kind];
}
