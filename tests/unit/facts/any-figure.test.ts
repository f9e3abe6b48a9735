/** Any figure and any date, read back from the words that readers see. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { locales } from "@/i18n/routing";
import { formatDate } from "@/lib/facts/format-date";
import { formatCount, formatFraction, formatPlain } from "@/lib/facts/format-number";
import { createNormaliser } from "@/lib/search/normalise";
import { readDates, readFigures } from "@/lib/search/figures";

const normalise = createNormaliser(new Map());
/** The figures of a text, without what multiplying by a million adds to their last digits. */
const read = (printed: string) =>
  readFigures(normalise(printed, false).text).map(({ value }) => Number(value.toPrecision(12)));

// Up to twelve digits in all: more than any figure of the sources has.
const figure = fc.oneof(
  fc.integer({ min: 0, max: 999_999_999_999 }),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, places]) => digits / 10 ** places),
);

test("no figure loses a digit in its words", () => {
  fc.assert(
    fc.property(
      figure,
      fc.constantFrom(...locales),
      fc.constantFrom(formatCount, formatPlain),
      (value, locale, format) => {
        const [found, ...others] = read(format(value, locale));
        expect(others).toEqual([]);
        expect(found).toBe(value);
      },
    ),
    { numRuns: 3000 },
  );
});

test("both languages print the same figure", () => {
  fc.assert(
    fc.property(figure, (value) => {
      expect(read(formatCount(value, "en"))).toEqual(read(formatCount(value, "zh")));
    }),
    { numRuns: 1000 },
  );
});

test("any number at all is printed as a number, never as a letter or nothing", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
      fc.constantFrom(...locales),
      (value, locale) => {
        for (const format of [formatPlain, formatCount]) expect(format(value, locale)).toMatch(/^-?\d/);
        expect(formatFraction(value, locale)).toMatch(/^-?\d.*%$|^(half|a |two )|^(一半|.分之.)$/);
      },
    ),
    { numRuns: 1000 },
  );
});

test("any day, month or year is read back from its words", () => {
  const day = fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom(...locales), fc.constantFrom(10, 7), (date, locale, length) => {
      const iso = date.toISOString().slice(0, length);
      expect(readDates(normalise(formatDate(iso, locale), false).text)).toEqual([iso]);
      expect(formatDate(iso, locale, "year")).toMatch(new RegExp(`^${iso.slice(0, 4)}年?$`));
    }),
    { numRuns: 2000 },
  );
});
