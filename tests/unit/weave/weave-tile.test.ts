import { describe, expect, it } from "vitest";
import { isWarpOver, weavePeriod, type Weave } from "@/lib/weave/is-warp-over";
import { weaveTile } from "@/lib/weave/weave-tile";

const cell = 10;

/** Cells that a layer covers, read back from its path. */
function covered(path: string): string[] {
  const strokes = [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)([VH])(-?[\d.]+)/g)];
  return strokes.flatMap(([, x, y, direction, end]) => {
    const along = direction === "V" ? Number(y) : Number(x);
    const fixed = Math.floor(Number(direction === "V" ? x : y) / cell);
    const first = Math.round(along / cell);
    const count = Math.round(Number(end) / cell) - first;
    return Array.from({ length: count }, (_, step) =>
      direction === "V" ? `${fixed}/${first + step}` : `${first + step}/${fixed}`,
    );
  });
}

describe("weaveTile", () => {
  it.each<Weave>(["plain", "twill", "satin"])(
    "covers every cell of the %s once, by the yarn that lies on top",
    (weave) => {
      const tile = weaveTile(weave, cell);
      const indices = Array.from({ length: weavePeriod[weave] }, (_, index) => index);
      const cells = indices.flatMap((column) =>
        indices.map((row) => ({ column, row, key: `${column}/${row}` })),
      );
      const over = cells.filter(({ column, row }) => isWarpOver(weave, column, row)).map(({ key }) => key);
      const under = cells.filter(({ column, row }) => !isWarpOver(weave, column, row)).map(({ key }) => key);
      expect(covered(tile.warp).sort()).toEqual(over.sort());
      expect(covered(tile.weft).sort()).toEqual(under.sort());
      expect(tile.side).toBe(weavePeriod[weave] * cell);
    },
  );
});
