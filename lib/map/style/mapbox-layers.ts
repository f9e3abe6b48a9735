import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { labelLayers } from "./label-layers";
import type { StyleInput } from "./style-input";
import { zoneLayers } from "./zone-layers";

/** Faces that Mapbox serves. */
const faces = ["DIN Pro Bold", "Arial Unicode MS Bold"];

/**
 * What of our map lies over Mapbox's own: the zones and their names. Its roads, rails and rivers are
 * better than ours, so ours stay away.
 */
export function mapboxLayers(input: StyleInput): LayerSpecification[] {
  const names = labelLayers(input).flatMap((layer) =>
    layer.id === "label-zone" && layer.type === "symbol"
      ? [{ ...layer, layout: { ...layer.layout, "text-font": faces } }]
      : [],
  );
  return [...zoneLayers(input), ...names];
}
