import { geoArea, geoPath } from "d3-geo";
import { describe, expect, it } from "vitest";
import type { GeoGeometry } from "@/lib/map/geo-schema";
import { mapProjection, mapViews } from "@/lib/map/map-view";
import { readGeo } from "@/lib/map/read-geo";
import { rewindRings } from "@/lib/map/rewind-rings";
import { thinGeometry } from "@/lib/map/thin-geometry";

const data = readGeo();
const shapes = [...data.zones, ...data.outline, ...data.context].map(({ properties, geometry }) => ({
  name: properties.name_en,
  geometry,
}));
const count = (geometry: GeoGeometry) => geometry.coordinates.flat(3).length / 2;

describe.each(Object.values(mapViews))("thinGeometry in the $id", (view) => {
  it.each(shapes)("keeps $name where it is", ({ geometry }) => {
    const thin = thinGeometry(view, geometry);
    const box = (shape: GeoGeometry) =>
      geoPath(mapProjection(view).clipExtent(null)).bounds(rewindRings(shape)).flat();
    box(thin).forEach((side, index) =>
      expect(Math.abs(side - (box(geometry)[index] ?? 0))).toBeLessThanOrEqual(1.2),
    );
    const [before, after] = [geoArea(rewindRings(geometry)), geoArea(rewindRings(thin))];
    expect(Math.abs(after - before)).toBeLessThanOrEqual(before * 0.03);
  });

  it("leaves out most of what only makes the page heavy", () => {
    const total = (list: GeoGeometry[]) => list.reduce((sum, geometry) => sum + count(geometry), 0);
    const all = shapes.map(({ geometry }) => geometry);
    expect(total(all.map((geometry) => thinGeometry(view, geometry)))).toBeLessThan(total(all) * 0.8);
  });
});
