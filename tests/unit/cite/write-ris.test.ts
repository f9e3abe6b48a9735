import { read } from "@customcommander/ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales } from "@/i18n/routing";
import type { CslItem } from "@/lib/cite/csl-item";
import { writeRis } from "@/lib/cite/write-ris";
import { anyItem, oneLine } from "./any-item";
import { tenItems } from "./ten-items";

/** Reads a record with a parser that is not ours; it knows one kind of line end only. */
function expectSame(item: CslItem): void {
  const [record, ...others] = read(writeRis(item).replaceAll("\r\n", "\n")) ?? [];
  expect(others).toEqual([]);
  expect(record?.TY).toEqual(["ELEC"]);
  expect(record?.TI).toEqual([oneLine(item.title)]);
  expect(record?.ID).toEqual([item.id]);
  expect(record?.UR).toEqual(item.URL === undefined ? undefined : [item.URL]);
  expect(record?.AU).toHaveLength(item.author?.length ?? 0);
}

describe.each(locales)("on %s pages, another parser reads back", (locale) => {
  test.each(Object.entries(tenItems))("%s", (_, makeItem) => expectSame(makeItem(locale)));
});

test("lines end as the format asks", () => {
  const item = tenItems["a zone"]?.("en");
  expect(item && writeRis(item)).toMatch(
    /^TY {2}- ELEC\r\n(?:[A-Z][A-Z0-9] {2}- [^\r\n]*\r\n)+ER {2}- \r\n$/,
  );
});

test("a comma in the name of a body does not make it a person", () => {
  const item = tenItems["a title that could not be read, undated"]?.("en");
  expect(item && writeRis(item)).toContain("AU  - Invest in China – a state-run portal\r\n");
});

test("any title and any name make one record", () => {
  fc.assert(fc.property(anyItem, expectSame), { numRuns: 200 });
}, 60_000);
