import type { ZoneSlug } from "@/lib/content/types/parts";
import type { MapPalette } from "@/lib/map/map-palette";
import { weaveTile } from "@/lib/weave/weave-tile";
import { zoneCloth } from "@/lib/weave/zone-cloth";
import { imageRatio, makeCanvas } from "./make-canvas";

const cell = 5;

/** One repeat of a zone's weave as an image, the same threads as in the drawings of the page. */
export function drawWeave(zone: ZoneSlug, palette: MapPalette): ImageData | undefined {
  const { side, yarn, warp, weft } = weaveTile(zoneCloth[zone].weave, cell);
  const context = makeCanvas(side);
  if (context === null) return undefined;
  const { fill, ink, wash } = palette.zones[zone];
  context.fillStyle = wash;
  context.fillRect(0, 0, side, side);
  context.lineWidth = Number(yarn);
  for (const [colour, path] of [
    [ink, weft],
    [fill, warp],
  ] as const) {
    context.strokeStyle = colour;
    context.stroke(new Path2D(path));
  }
  return context.getImageData(0, 0, side * imageRatio, side * imageRatio);
}
