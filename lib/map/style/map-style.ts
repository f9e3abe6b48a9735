import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { IslandGeo } from "@/lib/map/island-geo";
import { airportLayers, groundLayers } from "./ground-layers";
import { labelLayers } from "./label-layers";
import { sourceId, type StyleInput } from "./style-input";
import { zoneLayers } from "./zone-layers";

/** The whole look of our own map. It names no file and no server: the engine has nothing to ask for. */
export function mapStyle(geo: IslandGeo, input: StyleInput): StyleSpecification {
  return {
    version: 8,
    sources: { [sourceId]: { type: "geojson", data: geo } },
    layers: [...groundLayers(input), ...zoneLayers(input), ...airportLayers(input), ...labelLayers(input)],
  };
}
