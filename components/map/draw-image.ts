import type { MapPalette } from "@/lib/map/map-palette";
import { kindOfMark } from "@/lib/map/mark-name";
import { zoneOfWeave } from "@/lib/map/weave-name";
import { drawMark } from "./draw-mark";
import { drawWeave } from "./draw-weave";

const pinRoom = 52;

/**
 * An image by the name under which a layer asks for it: a weave, the mark of a kind of point; else
 * nothing, as large as a pin, so that names keep clear of it.
 */
export function drawImage(name: string, palette: MapPalette): ImageData | undefined {
  const zone = zoneOfWeave(name);
  if (zone !== undefined) return drawWeave(zone, palette);
  const kind = kindOfMark(name);
  return kind === undefined ? new ImageData(pinRoom, pinRoom) : drawMark(kind, palette);
}
