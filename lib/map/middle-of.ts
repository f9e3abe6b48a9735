import type { IslandGeometry } from "./island-geo";

/** The middle of a shape, in degrees: a point of a line, the middle of the box round an area. */
export function middleOf({ type, coordinates }: IslandGeometry): [number, number] {
  if (type === "Point") return coordinates;
  if (type === "LineString") return coordinates[Math.floor(coordinates.length / 2)] ?? [0, 0];
  const [first = []] = type === "MultiPolygon" ? coordinates.flat() : coordinates;
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(first.map(([longitude]) => longitude)), middle(first.map(([, latitude]) => latitude))];
}
