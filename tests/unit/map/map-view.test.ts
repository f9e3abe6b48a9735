import { describe, expect, it } from "vitest";
import { mapPaths } from "@/lib/map/map-paths";
import { mapSize, mapViews, projectPoint, unitsPerKm } from "@/lib/map/map-view";
import { readGeo } from "@/lib/map/read-geo";

const data = readGeo();
const views = Object.values(mapViews);

describe("map views", () => {
  it.each(views)("keeps the bounds of the $id inside the frame, and all of them on telephones", (view) => {
    const [[left, bottom], [right, top]] = [
      projectPoint(view, view.bounds[0]),
      projectPoint(view, view.bounds[1]),
    ];
    expect(left).toBeGreaterThanOrEqual(Math.max(mapSize.inset, view.narrow.left));
    expect(right).toBeLessThanOrEqual(
      Math.min(mapSize.width - mapSize.inset, view.narrow.left + view.narrow.width),
    );
    expect(top).toBeGreaterThanOrEqual(mapSize.inset);
    expect(bottom).toBeLessThanOrEqual(mapSize.height - mapSize.inset);
  });

  it.each(views)("shows the three zones whole in the $id", (view) => {
    for (const feature of data.zones) {
      for (const [longitude = 0, latitude = 0] of corners(feature.geometry)) {
        const [x, y] = projectPoint(view, [longitude, latitude]);
        expect(x).toBeGreaterThan(view.narrow.left);
        expect(x).toBeLessThan(view.narrow.left + view.narrow.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(mapSize.height);
      }
    }
  });

  it.each(views)("measures one kilometre alike down and across in the $id", (view) => {
    const [[, south], [, north]] = view.bounds;
    const down = projectPoint(view, [116.6, south])[1] - projectPoint(view, [116.6, north])[1];
    expect(down / ((north - south) * 111.03)).toBeCloseTo(unitsPerKm(view), 0);
  });
});

describe("mapPaths", () => {
  it.each(views)("writes coordinates of the $id to a tenth, inside the drawing", (view) => {
    const { zones, ...layers } = mapPaths(view, data);
    for (const [name, path] of [...Object.entries(layers), ...Object.entries(zones)]) {
      expect(path, name).not.toBe("");
      for (const [number] of path.matchAll(/-?\d+(\.\d+)?/g)) {
        expect(number, name).toMatch(/^\d+(\.\d)?$/);
        expect(Number(number), name).toBeLessThanOrEqual(mapSize.width);
      }
    }
  });

  it("draws areas, not the world outside them: rings are turned for d3", () => {
    const { zones } = mapPaths(mapViews.cluster, data);
    expect(zones.tianzhu.match(/M/g)).toHaveLength(1);
    expect(zones["sino-german"].match(/M/g)).toHaveLength(2);
  });

  it("leaves the side of the Capital Airport zone open that no source describes", () => {
    const path = mapPaths(mapViews.cluster, data).zones["capital-airport"];
    const points = [...path.matchAll(/([\d.]+),([\d.]+)/g)];
    expect(path).not.toContain("Z");
    expect(points.at(0)?.[1]).toBe(points.at(-1)?.[1]);
  });
});

type Areal = (typeof data.zones)[number]["geometry"];

function corners(geometry: Areal): number[][] {
  return geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}
