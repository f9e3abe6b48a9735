import type { FringeShape, WarpBand } from "./warp-paths";

/** The measures of one drawing of the loom, in units of its view box. */
export type LoomLayout = {
  width: number;
  height: number;
  bands: [WarpBand, WarpBand, WarpBand];
  /** Where the warp begins and where it turns into fringe. */
  top: number;
  bottom: number;
  rows: number[];
  threadsFrom: number;
  threadScale: number;
  /** Half the length of a piece of warp that lies over a thread. */
  reach: number;
  fringe: [FringeShape, FringeShape, FringeShape];
};

type Plan = Omit<LoomLayout, "bands" | "rows" | "fringe"> & {
  lefts: [number, number, number];
  bandWidth: number;
  count: number;
  firstRow: number;
  length: number;
  sway: number;
};

function plan({ lefts, bandWidth, count, firstRow, length, sway, ...rest }: Plan): LoomLayout {
  const band = (left: number): WarpBand => ({ left, step: bandWidth / count, count });
  const fringe = (seed: number): FringeShape => ({ length, sway, seed });
  return {
    ...rest,
    bands: [band(lefts[0]), band(lefts[1]), band(lefts[2])],
    rows: Array.from({ length: 7 }, (_, row) => firstRow + row * 58),
    fringe: [fringe(3), fringe(7), fringe(10)],
  };
}

/** From 760 px: names beside their threads and above their bands, in both languages. */
export const wideLoom = plan({
  width: 1280,
  height: 742,
  lefts: [352, 664, 976],
  bandWidth: 276,
  count: 23,
  top: 112,
  bottom: 566,
  firstRow: 168,
  threadsFrom: 330,
  threadScale: 1.25,
  reach: 11,
  length: 112,
  sway: 9,
});

/** Below 760 px: short names, one language, drawn at the size of a telephone. */
export const narrowLoom = plan({
  width: 358,
  height: 690,
  lefts: [112, 196, 280],
  bandWidth: 76,
  count: 9,
  top: 92,
  bottom: 528,
  firstRow: 134,
  threadsFrom: 104,
  threadScale: 0.95,
  reach: 8.5,
  length: 92,
  sway: 4,
});
