import { projectPoint, type MapView } from "./map-view";

/** One line of the graticule: where it crosses the drawing, and its degrees as printed, e.g. `116.55°E`. */
export type GraticuleLine = { at: number; label: string };

/** The meridians (positions from the left) and parallels (from the top) at round degrees within a view. */
export function graticuleLines(view: MapView): { meridians: GraticuleLine[]; parallels: GraticuleLine[] } {
  const [[west, south], [east, north]] = view.bounds;
  const digits = view.graticule < 0.1 ? 2 : 1;
  return {
    meridians: roundDegrees(west, east, view.graticule).map((longitude) => ({
      at: projectPoint(view, [longitude, south])[0],
      label: `${longitude.toFixed(digits)}°E`,
    })),
    parallels: roundDegrees(south, north, view.graticule).map((latitude) => ({
      at: projectPoint(view, [west, latitude])[1],
      label: `${latitude.toFixed(digits)}°N`,
    })),
  };
}

function roundDegrees(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step);
}
