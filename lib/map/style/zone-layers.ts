import type {
  DataDrivenPropertyValueSpecification,
  LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { ZoneSlug } from "@/lib/content/types/parts";
import { weaveName } from "@/lib/map/weave-name";
import { sourceId, type StyleInput } from "./style-input";

/** The layer that a press on the map asks for a zone. */
export const zoneFillId = "zone-fill";

/** The large zone lies beneath the two that overlap it. */
const heights: Record<ZoneSlug, number> = { "capital-airport": 0, "sino-german": 1, tianzhu: 2 };

function byZone<Value extends string | number>(
  value: (zone: ZoneSlug) => Value,
): DataDrivenPropertyValueSpecification<Value> {
  return [
    "match",
    ["get", "zone"],
    ...(["tianzhu", value("tianzhu"), "capital-airport", value("capital-airport")] as const),
    value("sino-german"),
  ];
}

/** How strongly a zone shows: the large one lets the others through, and a sector filter dims what it does not find. */
function strength(zone: ZoneSlug, { bases }: StyleInput): number {
  const full = zone === "capital-airport" ? 0.5 : 0.92;
  if (bases === undefined || bases[zone] === "stated") return full;
  return bases[zone] === "reading" ? full * 0.6 : 0.12;
}

/** The three zones in their weaves. Every edge is dashed: no boundary has a source. */
export function zoneLayers(input: StyleInput): LayerSpecification[] {
  const { palette, layers, zone: chosen } = input;
  const visibility = layers.includes("zones") ? "visible" : "none";
  return [
    {
      id: zoneFillId,
      type: "fill",
      source: sourceId,
      filter: ["==", ["get", "kind"], "zone"],
      layout: { visibility, "fill-sort-key": byZone((zone) => heights[zone]) },
      paint: {
        "fill-pattern": byZone((zone) => weaveName(zone, palette)),
        "fill-opacity": byZone((zone) => strength(zone, input)),
        "fill-antialias": false,
      },
    },
    {
      id: "zone-edge",
      type: "line",
      source: sourceId,
      filter: ["==", ["get", "kind"], "zone-edge"],
      layout: { visibility, "line-sort-key": byZone((zone) => heights[zone]) },
      paint: {
        "line-color": byZone((zone) => palette.zones[zone].ink),
        "line-width": byZone((zone) => (zone === chosen ? 4.5 : 2.4)),
        "line-opacity": byZone((zone) => (input.bases?.[zone] === "none" ? 0.4 : 1)),
        "line-dasharray": [3.6, 2],
      },
    },
  ];
}
