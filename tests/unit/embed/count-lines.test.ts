import { expect, test } from "vitest";
import { countLines, cutPieces } from "@/lib/embed/count-lines";

const english = (text: string, width: number, isBold = false) =>
  countLines(cutPieces(text, { isChinese: false, isBold }), width);
const chinese = (text: string, width: number) => countLines(cutPieces(text, { isChinese: true }), width);

test.each([
  ["Tianzhu", 10, 1],
  ["Tianzhu Comprehensive Bonded Zone", 40, 1],
  ["Tianzhu Comprehensive Bonded Zone", 12, 2],
  ["Tianzhu Comprehensive Bonded Zone", 1, 4],
])("%s in %i em takes %i lines", (text, width, lines) => expect(english(text, width)).toBe(lines));

test.each([
  ["天竺综合保税区", 7, 1],
  ["天竺综合保税区", 4, 2],
  ["一二三，四五六", 3, 3],
  ["共2023年", 2, 3],
])("%s in %i em takes %i lines", (text, width, lines) => expect(chinese(text, width)).toBe(lines));

test("bold text takes more room", () => {
  const text = "A custodian keeps data for their owner";
  const width = cutPieces(text, { isChinese: false }).reduce((sum, { whole }) => sum + whole, 0);
  expect([english(text, width), english(text, width, true)]).toEqual([1, 2]);
});
