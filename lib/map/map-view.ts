import { geoMercator, type GeoProjection } from "d3-geo";

/** The two pieces of country that the static maps show. */
export type MapViewId = "cluster" | "district";

/** The two drawings of a view: the whole of it, or the part and the larger letters that telephones see. */
export type MapDrawing = "wide" | "narrow";

export type MapView = {
  id: MapViewId;
  /** West-south and east-north corners that must be in sight, in degrees. */
  bounds: [[number, number], [number, number]];
  /** The part of the drawing that telephones see: left edge and width, full height. */
  narrow: { left: number; width: number };
  /** Length of the scale bar. */
  scaleKm: number;
  /** Distance between graticule lines, in degrees. */
  graticule: number;
};

/** Every drawing is this large, in units of its view box; `inset` is kept free around the bounds. */
export const mapSize = { width: 1000, height: 780, inset: 26 };

/** Cluster: the three zones, where a map opens. District: the whole of Shunyi. */
export const mapViews: Record<MapViewId, MapView> = {
  cluster: {
    id: "cluster",
    bounds: [
      [116.48, 40.02],
      [116.72, 40.23],
    ],
    narrow: { left: 156, width: 688 },
    scaleKm: 3,
    graticule: 0.05,
  },
  district: {
    id: "district",
    bounds: [
      [116.455, 40.005],
      [116.983, 40.313],
    ],
    narrow: { left: 0, width: 1000 },
    scaleKm: 10,
    graticule: 0.1,
  },
};

/** Mercator, fitted so that the bounds fill the drawing inside its inset, in the middle; clipped to the drawing. */
export function mapProjection(view: MapView): GeoProjection {
  const { width, height, inset } = mapSize;
  const corners = { type: "MultiPoint" as const, coordinates: view.bounds };
  return geoMercator()
    .precision(0)
    .fitExtent(
      [
        [inset, inset],
        [width - inset, height - inset],
      ],
      corners,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

/** Where a place stands in the drawing, to a tenth of a unit; may lie outside it. */
export function projectPoint(
  view: MapView,
  [longitude, latitude]: readonly [number, number],
): [number, number] {
  const { width, height } = mapSize;
  const [x, y] = mapProjection(view)([longitude, latitude]) ?? [width / 2, height / 2];
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

/** Units of the drawing in one kilometre, measured east to west across the middle of the view. */
export function unitsPerKm(view: MapView): number {
  const [[west, south], [east, north]] = view.bounds;
  const latitude = (south + north) / 2;
  const kilometres = (east - west) * Math.cos((latitude * Math.PI) / 180) * 111.32;
  return (projectPoint(view, [east, latitude])[0] - projectPoint(view, [west, latitude])[0]) / kilometres;
}
