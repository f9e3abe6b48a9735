import type { ZoneSlug } from "@/lib/content/types/parts";
import { zoneOrder } from "@/lib/weave/zone-cloth";
import type { GeoData, GeoGeometry } from "./geo-schema";
import { layerOf, type MapLayer } from "./map-layers";
import { openLongestSide } from "./open-side";

/** What the interactive map knows of a feature; everything else about it stands in the page's table. */
export type IslandProperties = {
  kind: string;
  layer?: MapLayer;
  zone?: ZoneSlug;
  /** Number of the zone's pin. */
  number?: number;
  en?: string;
  zh?: string;
  ref?: string;
};

export type IslandGeometry = GeoGeometry | { type: "MultiLineString"; coordinates: [number, number][][] };

export type IslandFeature = { type: "Feature"; properties: IslandProperties; geometry: IslandGeometry };

/** One collection for the engine: land, zones with their edges and pins, and everything round them. */
export type IslandGeo = { type: "FeatureCollection"; features: IslandFeature[] };

const feature = (properties: IslandProperties, geometry: IslandGeometry): IslandFeature => ({
  type: "Feature",
  properties,
  geometry,
});

/**
 * The data of the interactive map. The outline of Shunyi is an area to be filled; its edge is in no
 * feature of its own, so nothing can stroke it by accident.
 */
export function islandGeo(data: GeoData): IslandGeo {
  const land = data.outline.map(({ geometry }) => feature({ kind: "land" }, geometry));
  const context = data.context.flatMap(
    ({ properties: { kind, name_en: en, name_zh: zh, ref }, geometry }) => {
      const layer = layerOf(kind);
      return layer === undefined ? [] : [feature({ kind, layer, en, zh, ref }, geometry)];
    },
  );
  return { type: "FeatureCollection", features: [...land, ...context, ...data.zones.flatMap(zoneFeatures)] };
}

function zoneFeatures({ properties, geometry }: GeoData["zones"][number]): IslandFeature[] {
  const { id: zone, name_en: en, name_zh: zh } = properties;
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const edges = zone === "capital-airport" ? rings.map(openLongestSide) : rings;
  const base = { layer: "zones", zone } as const;
  const number = zoneOrder.indexOf(zone) + 1;
  const pins = (properties.parts ?? [properties]).map(({ anchor }) => {
    // A zone in two parts is named once, where the larger lies.
    const isNamed = anchor.every((degree, axis) => degree === properties.anchor[axis]);
    const names = isNamed ? { en, zh } : {};
    return feature({ ...base, ...names, kind: "pin", number }, { type: "Point", coordinates: anchor });
  });
  return [
    feature({ ...base, kind: "zone" }, geometry),
    feature({ ...base, kind: "zone-edge" }, { type: "MultiLineString", coordinates: edges }),
    ...pins,
  ];
}
