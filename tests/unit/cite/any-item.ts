import fc from "fast-check";
import type { CslItem } from "@/lib/cite/csl-item";

/** A text as both file formats print it. */
export const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

const hard = [..."{}\\%&$#_~^\"'`,;:=@<>[]()-–—“”‘’ \n\t.äßéÅ国函〔〕《》、。🏭"];
const letters = [..."abcXYZ0189 "];

// Begins and ends with a letter: no file format keeps spaces at the ends of a field.
const text = fc
  .tuple(
    fc.constantFrom(...letters.slice(0, -1)),
    fc.array(fc.constantFrom(...hard, ...letters), { maxLength: 40 }),
    fc.constantFrom(...letters.slice(0, -1)),
  )
  .map(([first, middle, last]) => first + middle.join("") + last);

/** Any page, with signs that mean something to TeX, to RIS or to a parser of names. */
export const anyItem: fc.Arbitrary<CslItem> = fc.record({
  id: fc.constant("any-item"),
  type: fc.constant("webpage"),
  title: text,
  author: fc.tuple(fc.record({ literal: text })),
  issued: fc.constant({ "date-parts": [[2026, 11, 22]] satisfies [number[]] }),
  // The RIS parser takes a semicolon for the end of an address, as the first edition of the format did.
  URL: fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => url.replaceAll(";", "")),
  language: fc.constantFrom("en", "zh-Hans"),
});
