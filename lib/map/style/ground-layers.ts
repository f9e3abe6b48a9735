import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { MapLayer } from "@/lib/map/map-layers";
import { markName } from "@/lib/map/mark-name";
import type { MarkedKind } from "@/lib/map/point-mark";
import { sourceId, type StyleInput } from "./style-input";

type Line = {
  id: string;
  kind: string;
  layer: MapLayer;
  color: string;
  width: number;
  dashes?: number[];
  opacity?: number;
};

/** Land without an edge, then water, roads, rail and the airport's ground, from below upwards. */
export function groundLayers({ palette, layers }: StyleInput): LayerSpecification[] {
  const visible = (layer: MapLayer) => (layers.includes(layer) ? "visible" : "none");
  const line = ({ id, kind, layer, color, width, dashes, opacity = 1 }: Line): LayerSpecification => ({
    id,
    type: "line",
    source: sourceId,
    filter: ["==", ["get", "kind"], kind],
    layout: { visibility: visible(layer), "line-join": "round", "line-cap": dashes ? "butt" : "round" },
    paint: {
      "line-color": color,
      "line-opacity": opacity,
      "line-width": ["interpolate", ["exponential", 1.4], ["zoom"], 9, width * 0.6, 12, width, 15, width * 2],
      ...(dashes ? { "line-dasharray": dashes } : {}),
    },
  });
  return [
    { id: "ground", type: "background", paint: { "background-color": palette.ground } },
    {
      id: "land",
      type: "fill",
      source: sourceId,
      filter: ["==", ["get", "kind"], "land"],
      // Part of the edge is a provincial border: not even the thin edge that smoothing draws.
      paint: { "fill-color": palette.land, "fill-antialias": false },
    },
    line({ id: "river-bank", kind: "river", layer: "rivers", color: palette.field, width: 22 }),
    line({ id: "river-edge", kind: "river", layer: "rivers", color: palette.waterline, width: 7.5 }),
    line({ id: "river", kind: "river", layer: "rivers", color: palette.water, width: 5.5 }),
    line({ id: "road-edge", kind: "expressway", layer: "expressways", color: palette.road, width: 4.6 }),
    line({ id: "road", kind: "expressway", layer: "expressways", color: palette.land, width: 2.2 }),
    line({ id: "rail", kind: "metro", layer: "metro", color: palette.ink, width: 1.3 }),
    line({
      id: "rail-ticks",
      kind: "metro",
      layer: "metro",
      color: palette.ink,
      width: 6,
      dashes: [0.2, 1.8],
    }),
    {
      id: "airport-ground",
      type: "fill",
      source: sourceId,
      filter: ["==", ["get", "kind"], "airport-ground"],
      layout: { visibility: visible("airport") },
      paint: { "fill-color": palette.field },
    },
    line({
      id: "airport-edge",
      kind: "airport-ground",
      layer: "airport",
      color: palette.ink,
      width: 1.2,
      dashes: [5, 3],
    }),
  ];
}

/** What lies on the airport's ground, above the zones, because one zone surrounds it; and points. */
export function airportLayers({ palette, layers }: StyleInput): LayerSpecification[] {
  const visible = (layer: MapLayer) => (layers.includes(layer) ? "visible" : "none");
  const runway = (id: string, color: string, width: number, dashes?: number[]): LayerSpecification => ({
    id,
    type: "line",
    source: sourceId,
    filter: ["==", ["get", "kind"], "runway"],
    layout: { visibility: visible("runways") },
    paint: {
      "line-color": color,
      "line-width": ["interpolate", ["exponential", 1.5], ["zoom"], 9, width * 0.5, 12, width, 15, width * 3],
      ...(dashes ? { "line-dasharray": dashes } : {}),
    },
  });
  const mark = (kind: MarkedKind, layer: MapLayer): LayerSpecification => ({
    id: `mark-${kind}`,
    type: "symbol",
    source: sourceId,
    filter: ["all", ["==", ["get", "kind"], kind], ["!", ["has", "isBuilt"]]],
    layout: {
      visibility: visible(layer),
      "icon-image": markName(kind, palette),
      "icon-size": ["interpolate", ["linear"], ["zoom"], 9, 0.6, 12, 1],
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
    },
  });
  const ring = (kind: string, layer: MapLayer, radius: number): LayerSpecification => ({
    id: kind,
    type: "circle",
    source: sourceId,
    filter: ["==", ["get", "kind"], kind],
    layout: { visibility: visible(layer) },
    paint: {
      "circle-radius": ["interpolate", ["linear"], ["zoom"], 9, radius * 0.5, 12, radius],
      "circle-color": palette.land,
      "circle-stroke-color": palette.ink,
      "circle-stroke-width": 1.6,
    },
  });
  return [
    {
      id: "terminal",
      type: "fill",
      source: sourceId,
      filter: ["==", ["get", "kind"], "terminal-footprint"],
      layout: { visibility: visible("terminals") },
      paint: { "fill-color": palette.ink2 },
    },
    runway("runway", palette.runway, 7),
    runway("runway-line", palette.land, 1.1, [6, 5]),
    mark("terminal", "terminals"),
    ring("station", "metro", 3.2),
    mark("venue", "exhibition"),
    mark("place", "towns"),
  ];
}
