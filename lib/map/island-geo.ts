import type { ZoneSlug } from "@/lib/content/types/parts";
import { zoneOrder } from "@/lib/weave/zone-cloth";
import type { GeoData, GeoGeometry } from "./geo-schema";
import { layerOf, type MapLayer } from "./map-layers";
import { hasFootprint } from "./has-footprint";
import { placeId } from "./map-places";
import { mapViews } from "./map-view";
import { middleOf } from "./middle-of";
import { openLongestSide } from "./open-side";

/** What the interactive map knows of a feature; everything else about it stands in the page's table. */
export type IslandProperties = {
  /** Of a named place: as in the page's table. */
  id?: string;
  kind: string;
  /** A terminal that is drawn as a building needs no mark. */
  isBuilt?: boolean;
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
      if (layer === undefined) return [];
      const isBuilt = kind === "terminal" && hasFootprint(data.context, en) ? true : undefined;
      const place = feature({ id: placeId(layer, en), kind, layer, en, zh, ref, isBuilt }, geometry);
      return kind === "river" ? [place, riverName(layer, en, zh, geometry)] : [place];
    },
  );
  return { type: "FeatureCollection", features: [...land, ...context, ...data.zones.flatMap(zoneFeatures)] };
}

/**
 * Where a river's name stands: upstream, in what the view of the zones shows of it, clear of the zones.
 * Along the line itself the engine finds no place, so crooked is it and so wide the view.
 */
function riverName(layer: MapLayer, en: string, zh: string, geometry: GeoGeometry): IslandFeature {
  const [[west, south], [east, north]] = mapViews.cluster.bounds;
  const line = geometry.type === "LineString" ? geometry.coordinates : [];
  const seen = line.filter(
    ([longitude, latitude]) => longitude > west && longitude < east && latitude > south && latitude < north,
  );
  const fromNorth = seen.toSorted(([, one], [, other]) => other - one);
  const coordinates = fromNorth[Math.floor(fromNorth.length * 0.3)] ?? middleOf(geometry);
  return feature({ kind: "river-name", layer, en, zh }, { type: "Point", coordinates });
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
    const names = isNamed ? { id: placeId("zones", en), en, zh } : {};
    return feature({ ...base, ...names, kind: "pin", number }, { type: "Point", coordinates: anchor });
  });
  return [
    feature({ ...base, kind: "zone" }, geometry),
    feature({ ...base, kind: "zone-edge" }, { type: "MultiLineString", coordinates: edges }),
    ...pins,
  ];
}
