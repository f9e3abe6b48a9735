import { isWarpOver, type Weave } from "./is-warp-over";
import { roundCoordinate as r } from "./round-coordinate";
import { seededRandom } from "./seeded-random";

/** A band of warp yarns: `count` of them, `step` apart, the first half a step from `left`. */
export type WarpBand = { left: number; step: number; count: number };

/** Loose ends: how long the longest is, how far it may sway aside, and the seed of the choice. */
export type FringeShape = { length: number; sway: number; seed: number };

const shares = [0.35, 0.5, 0.62, 0.75, 0.88, 1];

/** Where the middle of a yarn stands, across the band. */
export function yarnCentre(band: WarpBand, column: number): number {
  return band.left + (column + 0.5) * band.step;
}

/** All yarns of a band as one path: straight from `top` to `bottom`, then a loose end of chance length. */
export function warpPath(band: WarpBand, top: number, bottom: number, fringe: FringeShape): string {
  const random = seededRandom(fringe.seed);
  return columns(band)
    .map((column) => {
      const length = (shares[Math.floor(random() * shares.length)] ?? 1) * fringe.length;
      const sway = (random() * 2 - 1) * fringe.sway;
      const end = [0, length * 0.4, sway, length * 0.5, sway * 1.3, length].map(Math.round).join(" ");
      return `M${r(yarnCentre(band, column))} ${r(top)}V${r(bottom)}c${end}`;
    })
    .join("");
}

/**
 * The short pieces of warp that lie over the threads, as one path. Row `n`
 * crosses at `rows[n]`; each piece reaches `reach` above and below it. A column
 * that the weave puts beneath a thread has no piece there.
 */
export function crossingPath(weave: Weave, band: WarpBand, rows: number[], reach: number): string {
  return rows
    .flatMap((y, row) =>
      columns(band)
        .filter((column) => isWarpOver(weave, column, row))
        .map((column) => `M${r(yarnCentre(band, column))} ${r(y - reach)}v${r(2 * reach)}`),
    )
    .join("");
}

function columns(band: WarpBand): number[] {
  return Array.from({ length: band.count }, (_, column) => column);
}
