import type { ZoneSlug } from "@/lib/content/types/parts";
import { zoneOrder } from "@/lib/weave/zone-cloth";
import type { MapPalette } from "./map-palette";

const prefix = "weave ";

/** The name of a zone's weave among the engine's images. It holds the colour, so that each theme has its own. */
export function weaveName(zone: ZoneSlug, palette: MapPalette): string {
  return `${prefix}${zone} ${palette.zones[zone].fill}`;
}

/** The zone whose weave an image name asks for. */
export function zoneOfWeave(name: string): ZoneSlug | undefined {
  return zoneOrder.find((zone) => name.startsWith(`${prefix}${zone} `));
}
