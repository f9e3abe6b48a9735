import type { ZoneSlug } from "@/lib/content/types/parts";
import type { MapPalette } from "@/lib/map/map-palette";
import { weaveTile } from "@/lib/weave/weave-tile";
import { zoneCloth } from "@/lib/weave/zone-cloth";

/** Pixels of the image for one of the drawing. */
export const weaveRatio = 2;

const cell = 5;

function makeCanvas(side: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  // Read back at once: drawn by the processor, the pixels need not come back from the graphics card.
  return canvas.getContext("2d", { willReadFrequently: true });
}

/** One repeat of a zone's weave as an image, the same threads as in the drawings of the page. */
export function drawWeave(zone: ZoneSlug, palette: MapPalette): ImageData | undefined {
  const { side, yarn, warp, weft } = weaveTile(zoneCloth[zone].weave, cell);
  const context = makeCanvas(side * weaveRatio);
  if (context === null) return undefined;
  const { fill, ink, wash } = palette.zones[zone];
  context.scale(weaveRatio, weaveRatio);
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
  return context.getImageData(0, 0, side * weaveRatio, side * weaveRatio);
}

const pinRoom = 52;

/** An image of nothing, as large as a pin: names keep clear of it. */
export function emptyImage(): ImageData {
  return new ImageData(pinRoom, pinRoom);
}
