import { describe, expect, it } from "vitest";
import { measureLabel, wrapLabel } from "@/lib/weave/wrap-label";

describe("wrapLabel", () => {
  it.each([
    ["Tianzhu Comprehensive Bonded Zone", 17, 218, ["Tianzhu Comprehensive", "Bonded Zone"]],
    [
      "Capital Airport Economic Demonstration Zone",
      17,
      218,
      ["Capital Airport Economic", "Demonstration Zone"],
    ],
    ["Healthcare", 17, 176, ["Healthcare"]],
    ["首都机场临空经济示范区", 20, 140, ["首都机场临空", "经济示范区"]],
    ["一二三，四五六", 10, 30, ["一二三，", "四五六"]],
    ["Incomprehensibilities", 17, 20, ["Incomprehensibilities"]],
    ["", 17, 20, []],
  ])("breaks %j at %i within %i", (text, size, width, lines) => {
    expect(wrapLabel(text, size, width)).toEqual(lines);
  });
});

describe("measureLabel", () => {
  it("takes a Han character for one em, in both faces", () => {
    expect(measureLabel("天竺", 20)).toBe(40);
    expect(measureLabel("天竺", 20, "display")).toBe(40);
  });

  it("gives the display face more room for Latin letters", () => {
    expect(measureLabel("Zone", 20, "display")).toBeGreaterThan(measureLabel("Zone", 20));
  });
});
