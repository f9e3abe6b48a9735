import { parse } from "@retorquere/bibtex-parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales } from "@/i18n/routing";
import type { CslItem } from "@/lib/cite/csl-item";
import { escapeTex, writeBibtex } from "@/lib/cite/write-bibtex";
import { anyItem, oneLine } from "./any-item";
import { tenItems } from "./ten-items";

/** Reads an entry with a parser that is not ours. */
function read(item: CslItem) {
  const { entries, errors } = parse(writeBibtex(item), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(1);
  const fields = entries[0]?.fields;
  return {
    key: entries[0]?.key,
    title: fields?.title?.replace(/<\/?span[^>]*>/g, ""),
    authors: fields?.author?.map((name) =>
      name.name === undefined ? `${name.lastName}, ${name.firstName}` : name.name,
    ),
    url: fields?.url,
    date: fields?.date,
  };
}

function expectSame(item: CslItem): void {
  expect(read(item)).toMatchObject({
    key: item.id,
    title: oneLine(item.title),
    authors: item.author?.map((name) =>
      oneLine("literal" in name ? name.literal : `${name.family}, ${name.given}`),
    ),
  });
}

describe.each(locales)("on %s pages, another parser reads back", (locale) => {
  test.each(Object.entries(tenItems))("%s", (_, makeItem) => expectSame(makeItem(locale)));
});

test.each([
  ["R&D", "R\\&D"],
  ["50%", "50\\%"],
  ["{a", "\\textbraceleft{}a"],
  ["a_b #1 $5", "a\\_b \\#1 \\$5"],
  ["~^\\", "\\textasciitilde{}\\textasciicircum{}\\textbackslash{}"],
  ["国函〔2023〕130号", "国函〔2023〕130号"],
  ["a\nb", "a b"],
])("%s is written %s", (text, written) => expect(escapeTex(text)).toBe(written));

test("any title and any name come back as they were", () => {
  fc.assert(fc.property(anyItem, expectSame), { numRuns: 200 });
}, 60_000);
