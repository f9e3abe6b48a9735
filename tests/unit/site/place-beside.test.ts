import { expect, test } from "vitest";
import { placeBeside } from "@/lib/site/place-beside";

const view = { width: 400, height: 600 };
const note = { width: 200, height: 100 };
const button = (left: number, top: number) => ({ left, top, width: 20, height: 20 });

test.each([
  ["below its button", button(50, 100), { left: 50, top: 128 }],
  ["above when there is no room below", button(50, 550), { left: 50, top: 442 }],
  ["inside at the right edge", button(390, 100), { left: 192, top: 128 }],
  ["inside at the left edge", button(-30, 100), { left: 8, top: 128 }],
])("stands %s", (_, from, expected) => expect(placeBeside(from, note, view)).toEqual(expected));

test("begins at the top of a window that is too small for it", () => {
  expect(placeBeside(button(50, 300), { width: 500, height: 700 }, view)).toEqual({ left: 8, top: 8 });
});
