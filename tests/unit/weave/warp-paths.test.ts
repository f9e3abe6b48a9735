import { describe, expect, it } from "vitest";
import { isWarpOver, type Weave } from "@/lib/weave/is-warp-over";
import { narrowLoom, wideLoom } from "@/lib/weave/loom-layout";
import { seededRandom } from "@/lib/weave/seeded-random";
import { crossingPath, warpPath, yarnCentre } from "@/lib/weave/warp-paths";

const weaves: Weave[] = ["plain", "twill", "satin"];

describe("crossingPath", () => {
  it.each(
    weaves.flatMap((weave) => [
      { weave, layout: wideLoom },
      { weave, layout: narrowLoom },
    ]),
  )("lays the warp over exactly the threads that the $weave puts beneath it", ({ weave, layout }) => {
    const [band] = layout.bands;
    const pieces = [...crossingPath(weave, band, layout.rows, layout.reach).matchAll(/M([\d.]+) ([\d.]+)v/g)];
    const found = new Set(pieces.map(([, x, y]) => `${x} ${y}`));
    let expected = 0;
    layout.rows.forEach((y, row) => {
      for (let column = 0; column < band.count; column += 1) {
        const x = Math.round(yarnCentre(band, column) * 10) / 10;
        expect(found.has(`${x} ${y - layout.reach}`)).toBe(isWarpOver(weave, column, row));
        expected += isWarpOver(weave, column, row) ? 1 : 0;
      }
    });
    expect(pieces).toHaveLength(expected);
  });
});

describe("warpPath", () => {
  it("is the same whenever it is drawn, so that languages and releases match", () => {
    const [band] = wideLoom.bands;
    const [fringe] = wideLoom.fringe;
    expect(warpPath(band, 0, 100, fringe)).toBe(warpPath(band, 0, 100, fringe));
    expect(warpPath(band, 0, 100, fringe)).not.toBe(warpPath(band, 0, 100, { ...fringe, seed: 99 }));
  });

  it("keeps every loose end inside the drawing", () => {
    for (const { bands, fringe, bottom, height, width } of [wideLoom, narrowLoom]) {
      bands.forEach((band, index) => {
        const shape = fringe[index] ?? fringe[0];
        const ends = [...warpPath(band, 0, bottom, shape).matchAll(/M([\d.]+) .*?(-?\d+) (\d+)(?=M|$)/g)];
        expect(ends).toHaveLength(band.count);
        for (const [, x, sway, length] of ends) {
          expect(bottom + Number(length)).toBeLessThan(height);
          expect(Number(x) + Number(sway)).toBeLessThan(width);
          expect(Number(length)).toBeGreaterThan(0);
        }
      });
    }
  });
});

describe("seededRandom", () => {
  it("gives numbers from 0 up to 1, the same for the same seed", () => {
    const first = seededRandom(7);
    const second = seededRandom(7);
    for (let index = 0; index < 100; index += 1) {
      const number = first();
      expect(number).toBe(second());
      expect(number).toBeGreaterThanOrEqual(0);
      expect(number).toBeLessThan(1);
    }
  });
});
