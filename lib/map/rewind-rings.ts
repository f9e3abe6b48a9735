import type { GeoGeometry } from "./geo-schema";

/**
 * The same geometry with every ring turned round. The files keep outer rings
 * counter-clockwise (RFC 7946); d3-geo, which works on the sphere, would take
 * such a ring for the whole world outside it. Points and lines stay as they are.
 */
export function rewindRings(geometry: GeoGeometry): GeoGeometry {
  if (geometry.type === "Polygon") return { ...geometry, coordinates: turn(geometry.coordinates) };
  if (geometry.type === "MultiPolygon") return { ...geometry, coordinates: geometry.coordinates.map(turn) };
  return geometry;
}

function turn<Position>(rings: Position[][]): Position[][] {
  return rings.map((ring) => ring.toReversed());
}
