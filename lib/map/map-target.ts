import type { IslandGeo, IslandGeometry } from "./island-geo";
import type { MapCamera, MapState } from "./map-state";
import { mapViews } from "./map-view";

/** West-south and east-north corners, in degrees. */
export type Corners = [[number, number], [number, number]];

/** What the map should show: a piece of country, or what a reader moved it to. */
export type MapTarget = { kind: "bounds"; bounds: Corners } | { kind: "camera"; camera: MapCamera };

/** Where a state wants the map: its view, else its place, else its zone, else the three zones. */
export function mapTarget({ view, zone, place }: MapState, geo: IslandGeo): MapTarget {
  if (typeof view === "object") return { kind: "camera", camera: view };
  if (view === undefined) {
    const shape =
      geo.features.find(({ properties }) => place !== undefined && properties.id === place) ??
      geo.features.find(({ properties }) => properties.kind === "zone" && properties.zone === zone);
    if (shape !== undefined) return { kind: "bounds", bounds: cornersOf(shape.geometry) };
  }
  return { kind: "bounds", bounds: mapViews[view ?? "cluster"].bounds };
}

/** The corners of whatever shape. */
export function cornersOf({ coordinates }: IslandGeometry): Corners {
  const numbers = coordinates.flat(3);
  const longitudes = numbers.filter((_, index) => index % 2 === 0);
  const latitudes = numbers.filter((_, index) => index % 2 === 1);
  return [
    [Math.min(...longitudes), Math.min(...latitudes)],
    [Math.max(...longitudes), Math.max(...latitudes)],
  ];
}
