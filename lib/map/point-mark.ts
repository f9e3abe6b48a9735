import { roundCoordinate as r } from "@/lib/weave/round-coordinate";

/** Kinds of points that have a mark of their own; stations are rings, which an outline cannot say. */
export const markedKinds = ["place", "venue", "terminal"] as const;

export type MarkedKind = (typeof markedKinds)[number];

const halves = { place: { width: 3, height: 3 }, terminal: { width: 7, height: 2.5 } } as const;
const diamond = 6;

/**
 * The mark of a point as path data round `x`, `y`: a square for a town, a bar for a terminal, a diamond
 * for an exhibition centre. Drawings, legend and interactive map all draw it from here.
 */
export function pointMark(kind: MarkedKind, [x, y]: readonly [number, number]): string {
  if (kind === "venue") {
    return `M${r(x)} ${r(y - diamond)}L${r(x + diamond)} ${r(y)}L${r(x)} ${r(y + diamond)}L${r(x - diamond)} ${r(y)}Z`;
  }
  const { width, height } = halves[kind];
  return `M${r(x - width)} ${r(y - height)}H${r(x + width)}V${r(y + height)}H${r(x - width)}Z`;
}
