import { isWarpOver, weavePeriod, type Weave } from "./is-warp-over";
import { roundCoordinate as r } from "./round-coordinate";

/** One repeat of a weave, ready for a square `<pattern>`. Each layer is one path to be stroked with `yarn`. */
export type WeaveTile = { side: number; yarn: string; warp: string; weft: string };

/** Yarns reach this far over their cell, so that no seam shows when a tile is scaled. */
const overlap = 0.2;

/**
 * The paths of one repeat. `cell` is the distance between two yarns in units
 * of the drawing; a yarn is about three quarters as thick as that. Cells where
 * a yarn stays on top are joined into one stroke.
 */
export function weaveTile(weave: Weave, cell: number): WeaveTile {
  const period = weavePeriod[weave];
  const indices = Array.from({ length: period }, (_, index) => index);
  const middle = (index: number) => r((index + 0.5) * cell);
  const warp = indices.map((column) =>
    runs(indices.map((row) => isWarpOver(weave, column, row)))
      .map(([from, to]) => `M${middle(column)} ${r(from * cell - overlap)}V${r(to * cell + overlap)}`)
      .join(""),
  );
  const weft = indices.map((row) =>
    runs(indices.map((column) => !isWarpOver(weave, column, row)))
      .map(([from, to]) => `M${r(from * cell - overlap)} ${middle(row)}H${r(to * cell + overlap)}`)
      .join(""),
  );
  return { side: period * cell, yarn: r(cell * 0.74), warp: warp.join(""), weft: weft.join("") };
}

/** Stretches of `true`, each as [first, one past the last]. */
function runs(marks: boolean[]): [number, number][] {
  const found: [number, number][] = [];
  marks.forEach((mark, index) => {
    const last = found.at(-1);
    if (!mark) return;
    if (last && last[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}
