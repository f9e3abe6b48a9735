import type { WordPair } from "@/lib/content/types/parts";
import type { GeoData, GeoGeometry, GeoKind, Origin, Precision } from "./geo-schema";
import { layerOf, mapLayers, type MapLayer } from "./map-layers";
import { middleOf } from "./middle-of";

/** What a thing is to a reader: a building's shape is the building. */
export type PlaceKind = "zone" | Exclude<GeoKind, keyof typeof shapes>;

const shapes = { "airport-ground": "airport", "terminal-footprint": "terminal", exclave: "place" } as const;

/** A named thing on the map, as the table beside it lists it. */
export type MapPlace = {
  id: string;
  layer: MapLayer;
  kind: PlaceKind;
  name: WordPair;
  precision: Precision;
  origin: Origin;
  /** Its middle, in degrees. */
  at: [number, number];
};

/** Everything on the map that has a name, once each, in the order of the layers. */
export function listPlaces(data: GeoData): MapPlace[] {
  const zones = data.zones.map((feature) => placeOf("zone", "zones", feature, feature.properties.anchor));
  const context = data.context.flatMap((feature) => {
    const layer = layerOf(feature.properties.kind);
    return layer === undefined ? [] : [placeOf(kindOf(feature.properties.kind), layer, feature)];
  });
  const places = [...zones, ...context];
  return mapLayers.flatMap((layer) => {
    const known = new Set<string>();
    // A line in two parts and a building with a point of its own are one thing to a reader.
    return places.filter((place) => {
      if (place.layer !== layer || known.has(place.name.zh)) return false;
      known.add(place.name.zh);
      return true;
    });
  });
}

type Feature = {
  properties: { name_en: string; name_zh: string; precision: Precision; origin: Origin };
  geometry: GeoGeometry;
};

function kindOf(kind: GeoKind): PlaceKind {
  return kind === "airport-ground" || kind === "terminal-footprint" || kind === "exclave"
    ? shapes[kind]
    : kind;
}

/** What a place is called in addresses and in the table: the same for all its shapes. */
export function placeId(layer: MapLayer, englishName: string): string {
  const slug = englishName
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${layer}-${slug}`;
}

function placeOf(kind: PlaceKind, layer: MapLayer, feature: Feature, at?: [number, number]): MapPlace {
  const { name_en: en, name_zh: zh, precision, origin } = feature.properties;
  return {
    id: placeId(layer, en),
    layer,
    kind,
    name: { en, zh },
    precision,
    origin,
    at: at ?? middleOf(feature.geometry),
  };
}
