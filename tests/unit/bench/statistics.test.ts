import { expect, test } from "vitest";
import { spreadOf } from "@/bench/statistics";

test.each([
  [[7], { median: 7, low: 7, high: 7 }],
  [[10, 9, 100], { median: 10, low: 9, high: 100 }],
  [[4, 1, 3, 2], { median: 2.5, low: 1, high: 4 }],
])("of %j", (values, expected) => expect(spreadOf(values)).toEqual(expected));

test("of nothing there is no middle", () => expect(() => spreadOf([])).toThrow(RangeError));
