import type { GeoGeometry } from "./geo-schema";
import { mapProjection, type MapView } from "./map-view";

type Position = [number, number];

/** How far a line may be moved, in units of the drawing: 40 to 60 metres, less than these shapes are known by. */
const tolerance = 1.2;

/** How far a point lies from a stretch of line. */
function offset([x, y]: Position, [fromX, fromY]: Position, [toX, toY]: Position): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx ** 2 + dy ** 2;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - part * dx, y - fromY - part * dy);
}

/** Which points of a line are needed, its ends among them (Douglas and Peucker). */
function needed(points: Position[], from: number, to: number): number[] {
  const [start, end] = [points[from], points[to]];
  if (start === undefined || end === undefined) return [];
  const offsets = points.slice(from + 1, to).map((point) => offset(point, start, end));
  const farthest = Math.max(0, ...offsets);
  if (farthest <= tolerance) return [from, to];
  const middle = from + 1 + offsets.indexOf(farthest);
  return [...needed(points, from, middle), ...needed(points, middle, to).slice(1)];
}

/**
 * A shape without the points that a drawing cannot show. Where it runs, how large it is and what it
 * touches stay the same to the eye; the page is lighter.
 */
export function thinGeometry(view: MapView, geometry: GeoGeometry): GeoGeometry {
  const project = mapProjection(view).clipExtent(null);
  const thin = (line: Position[]): Position[] => {
    const points = line.map((position) => project(position) ?? position);
    const kept = new Set(needed(points, 0, points.length - 1));
    return line.filter((_, index) => kept.has(index));
  };
  if (geometry.type === "LineString") return { ...geometry, coordinates: thin(geometry.coordinates) };
  if (geometry.type === "Polygon") return { ...geometry, coordinates: geometry.coordinates.map(thin) };
  if (geometry.type === "MultiPolygon") {
    return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(thin)) };
  }
  return geometry;
}
