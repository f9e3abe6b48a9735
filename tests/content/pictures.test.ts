/** The stored pictures of `npm run test:visual`, by their names alone. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { looksByKind } from "@/tests/visual/looks";
import { mapLooks } from "@/tests/visual/map-looks";

test("every picture belongs to a page or map that is looked at, and each of these has its picture", () => {
  const pages = [...looksByKind.values()].flat().map(({ name }) => `${name}.jpg`);
  const maps = mapLooks.map(({ name }) => `${name}.png`);
  expect(readdirSync("tests/visual/pictures").toSorted()).toEqual([...pages, ...maps].toSorted());
});
