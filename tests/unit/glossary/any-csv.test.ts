import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { writeGlossaryCsv } from "@/lib/glossary/write-glossary-csv";
import { plainEntry } from "./entries";

const sign = fc.constantFrom(..."\",;|=+-@\t\r\n'", " ", "字", "，", "\u00a0", "a", "1");
const words = fc
  .array(fc.oneof(sign, fc.string({ unit: "grapheme", maxLength: 3 })), { maxLength: 12 })
  .map((parts) => parts.join(""));

test("any words come back from the table, and no cell is run as a formula", () => {
  fc.assert(
    fc.property(words, words, (en, zh) => {
      const csv = writeGlossaryCsv([{ ...plainEntry, definition: { en, zh } }, plainEntry]);
      const { data, errors } = Papa.parse<Record<string, string>>(csv, {
        header: true,
        skipEmptyLines: true,
        newline: "\r\n",
      });
      expect(errors).toEqual([]);
      expect(data).toHaveLength(2);
      for (const [read, written] of [
        [data[0]?.definition_en, en],
        [data[0]?.definition_zh, zh],
      ]) {
        expect(read).not.toMatch(/^[=+\-@\t\r]/);
        expect([written, `'${written}`]).toContain(read);
      }
      expect(data[1]?.definition_en).toBe(plainEntry.definition.en);
    }),
    { numRuns: 2000 },
  );
});
