import type { MapPalette } from "@/lib/map/map-palette";
import { pointMark, type MarkedKind } from "@/lib/map/point-mark";
import { imageRatio, makeCanvas } from "./make-canvas";

const side = 18;

/** The mark of a kind of point as an image, the same as in the drawings of the page. */
export function drawMark(kind: MarkedKind, palette: MapPalette): ImageData | undefined {
  const context = makeCanvas(side);
  if (context === null) return undefined;
  const mark = new Path2D(pointMark(kind, [side / 2, side / 2]));
  context.fillStyle = { place: palette.ink, terminal: palette.ink2, venue: palette.land }[kind];
  context.fill(mark);
  if (kind === "venue") {
    context.strokeStyle = palette.ink;
    context.lineWidth = 1.6;
    context.stroke(mark);
  }
  return context.getImageData(0, 0, side * imageRatio, side * imageRatio);
}
