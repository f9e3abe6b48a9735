import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { zoneSlug } from "@/lib/content/types/parts";

const position = z.array(z.number()).min(2);
const ring = z.array(position).min(4);
const line = z.array(position).min(2);

const point = z.object({ type: z.literal("Point"), coordinates: position });
const lineString = z.object({ type: z.literal("LineString"), coordinates: line });
const polygon = z.object({ type: z.literal("Polygon"), coordinates: z.array(ring) });
const multiPolygon = z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring)) });

const names = { name_en: z.string(), name_zh: z.string() };

const zoneFeature = z.object({
  properties: z.object({
    ...names,
    id: zoneSlug,
    precision: z.literal("indicative"),
    anchor: z.tuple([z.number(), z.number()]),
    parts: z.array(z.object({ ...names, anchor: z.tuple([z.number(), z.number()]) })).optional(),
  }),
  geometry: z.discriminatedUnion("type", [polygon, multiPolygon]),
});

const contextFeature = z.object({
  properties: z.object({
    ...names,
    kind: z.string(),
    line: z.string().optional(),
    ref: z.string().optional(),
  }),
  geometry: z.discriminatedUnion("type", [point, lineString, polygon]),
});

const outlineFeature = z.object({ properties: z.object(names), geometry: polygon });

const collection = <Feature extends z.ZodType>(feature: Feature) =>
  z.object({ features: z.array(feature).min(1) });

export type ZoneFeature = z.infer<typeof zoneFeature>;
export type ContextFeature = z.infer<typeof contextFeature>;
export type OutlineFeature = z.infer<typeof outlineFeature>;

/** Any geometry that occurs in the files. */
export type GeoGeometry = (ZoneFeature | ContextFeature | OutlineFeature)["geometry"];

/** What the maps are drawn from, in WGS-84. A file of another shape than expected stops the build. */
export type GeoData = { zones: ZoneFeature[]; context: ContextFeature[]; outline: OutlineFeature[] };

/** Reads content/geo. Every zone must be marked `indicative`: the maps draw all three dashed. */
export function readGeo(): GeoData {
  return {
    zones: parse("zones.geojson", collection(zoneFeature)).features,
    context: parse("context.geojson", collection(contextFeature)).features,
    outline: parse("shunyi-outline.geojson", collection(outlineFeature)).features,
  };
}

function parse<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> {
  const file = join(process.cwd(), "content/geo", name);
  return schema.parse(JSON.parse(readFileSync(file, "utf8")));
}
