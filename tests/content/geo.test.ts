import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";

const position = z.array(z.number()).length(2);
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Point"), coordinates: position }),
  z.object({ type: z.literal("LineString"), coordinates: z.array(position).min(2) }),
  z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(position).min(4)).min(1) }),
  z.object({
    type: z.literal("MultiPolygon"),
    coordinates: z.array(z.array(z.array(position).min(4)).min(1)).min(1),
  }),
]);
const collection = z.object({
  type: z.literal("FeatureCollection"),
  features: z
    .array(
      z.object({
        type: z.literal("Feature"),
        properties: z.object({ source: z.string().min(10) }).loose(),
        geometry,
      }),
    )
    .min(1),
});
type Ring = number[][];

const read = (name: string) =>
  collection.parse(JSON.parse(readFileSync(join(process.cwd(), "content/geo", name), "utf8"))).features;

function rings(shape: z.infer<typeof geometry>): Ring[] {
  if (shape.type === "Polygon") return shape.coordinates;
  return shape.type === "MultiPolygon" ? shape.coordinates.flat() : [];
}

function positions(shape: z.infer<typeof geometry>): Ring {
  if (shape.type === "Point") return [shape.coordinates];
  return shape.type === "LineString" ? shape.coordinates : rings(shape).flat();
}

/** Twice the area of a ring: above zero when it runs counter-clockwise. */
function turn(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + (fromX * y - x * fromY);
  }, 0);
}

describe.each(["zones.geojson", "context.geojson", "shunyi-outline.geojson"])("%s", (name) => {
  test("is GeoJSON whose every feature says where it comes from", () =>
    expect(() => read(name)).not.toThrow());

  test("lies around Shunyi, in degrees of longitude and latitude", () => {
    for (const { geometry: shape } of read(name)) {
      for (const [longitude = 0, latitude = 0] of positions(shape)) {
        expect(longitude).toBeGreaterThan(116.2);
        expect(longitude).toBeLessThan(117.2);
        expect(latitude).toBeGreaterThan(39.8);
        expect(latitude).toBeLessThan(40.5);
      }
    }
  });

  test("closes its rings, the outer ones counter-clockwise", () => {
    for (const { geometry: shape } of read(name)) {
      for (const ring of rings(shape)) expect(ring.at(-1)).toEqual(ring[0]);
      const outer =
        shape.type === "Polygon"
          ? [shape.coordinates[0]]
          : shape.type === "MultiPolygon"
            ? shape.coordinates.map(([first]) => first)
            : [];
      for (const ring of outer) expect(turn(ring ?? [])).toBeGreaterThan(0);
    }
  });
});
