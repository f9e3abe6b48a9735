import { z } from "zod";
import { zoneSlug } from "@/lib/content/types/parts";

const position = z.tuple([z.number(), z.number()]);
const ring = z.array(position).min(4);
const line = z.array(position).min(2);

const point = z.object({ type: z.literal("Point"), coordinates: position });
const lineString = z.object({ type: z.literal("LineString"), coordinates: line });
const polygon = z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) });
const multiPolygon = z.object({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(ring).min(1)).min(1),
});

/** How well a place is known: to some ten metres, to a hundred or two, to a kilometre; or only its size and side. */
const precision = z.enum(["exact", "approximate", "schematic", "indicative"]);
export type Precision = z.infer<typeof precision>;

/** Where a shape comes from; `described` is what we placed ourselves after words in sources. */
const origin = z.enum(["ourairports", "openstreetmap", "geonames", "gshhg", "baidu", "amap", "described"]);
export type Origin = z.infer<typeof origin>;

/** The licence under which a shape may be handed on; with `none`, downloads leave it out. */
const licence = z.enum(["public-domain", "CC-BY-4.0", "ODbL-1.0", "LGPL-3.0-or-later", "none"]);

const kind = z.enum([
  "airport",
  "airport-ground",
  "runway",
  "terminal",
  "terminal-footprint",
  "metro",
  "station",
  "expressway",
  "river",
  "venue",
  "place",
  "neighbour-label",
  "exclave",
]);
export type GeoKind = z.infer<typeof kind>;

const provenance = {
  name_en: z.string().min(1),
  name_zh: z.string().min(1),
  precision,
  origin,
  licence,
  source: z.string().min(10),
};

const areas = { area_km2_published: z.number().positive(), area_km2_geometry: z.number().positive() };

const feature = <Properties extends z.ZodRawShape, Geometry extends z.ZodType>(
  properties: Properties,
  geometry: Geometry,
) =>
  z.object({ type: z.literal("Feature"), properties: z.object({ ...provenance, ...properties }), geometry });

const part = z.object({
  name_en: z.string(),
  name_zh: z.string(),
  km2: z.number().positive(),
  anchor: position,
});

const zoneFeature = feature(
  {
    ...areas,
    id: zoneSlug,
    anchor: position,
    parts: z.array(part).optional(),
  },
  z.discriminatedUnion("type", [polygon, multiPolygon]),
);

const contextFeature = feature(
  {
    kind,
    line: z.string().optional(),
    ref: z.string().optional(),
  },
  z.discriminatedUnion("type", [point, lineString, polygon]),
);

const outlineFeature = feature(areas, polygon);

const collection = <Feature extends z.ZodType>(item: Feature) =>
  z.object({ type: z.literal("FeatureCollection"), features: z.array(item).min(1) });

/** The files of content/geo and what each must be. */
export const geoSchemas = {
  zones: collection(zoneFeature),
  context: collection(contextFeature),
  outline: collection(outlineFeature),
};

export type ZoneFeature = z.infer<typeof zoneFeature>;
export type ContextFeature = z.infer<typeof contextFeature>;
export type OutlineFeature = z.infer<typeof outlineFeature>;

/** Any geometry that occurs in the files. */
export type GeoGeometry = (ZoneFeature | ContextFeature | OutlineFeature)["geometry"];

/** What the maps are drawn from, in WGS-84. */
export type GeoData = { zones: ZoneFeature[]; context: ContextFeature[]; outline: OutlineFeature[] };
