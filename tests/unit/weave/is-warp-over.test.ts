import { describe, expect, it } from "vitest";
import { isWarpOver, weavePeriod, type Weave } from "@/lib/weave/is-warp-over";

const weaves: Weave[] = ["plain", "twill", "satin"];
const draw = (weave: Weave) =>
  Array.from({ length: weavePeriod[weave] }, (_, row) =>
    Array.from({ length: weavePeriod[weave] }, (_, column) =>
      isWarpOver(weave, column, row) ? "|" : "-",
    ).join(""),
  );

describe("isWarpOver", () => {
  it("alternates in plain weave", () => {
    expect(draw("plain")).toEqual(["|-", "-|"]);
  });

  it("goes over two and under two in the twill, one step aside in each row", () => {
    expect(draw("twill")).toEqual(["||--", "|--|", "--||", "-||-"]);
  });

  it("shows the weft once in five in the satin, and no two such points touch", () => {
    expect(draw("satin")).toEqual(["-||||", "||-||", "||||-", "|-|||", "|||-|"]);
  });

  it.each(weaves)("begins the %s again after its period, also left of and above the start", (weave) => {
    const period = weavePeriod[weave];
    for (let column = -period; column < period; column += 1) {
      for (let row = -period; row < period; row += 1) {
        expect(isWarpOver(weave, column, row)).toBe(isWarpOver(weave, column + period, row + period));
      }
    }
  });

  it.each(weaves)("leaves no yarn of the %s loose: each goes over and under", (weave) => {
    const rows = draw(weave);
    const columns = rows.map((_, column) => rows.map((row) => row[column]).join(""));
    for (const yarn of [...rows, ...columns]) expect(yarn).toMatch(/\|.*-|-.*\|/);
  });
});
