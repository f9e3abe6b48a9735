import Papa from "papaparse";
import { expect, test } from "vitest";
import { writeGlossaryCsv } from "@/lib/glossary/write-glossary-csv";
import { awkwardEntry, plainEntry } from "./entries";

// A reader written by others than the writer.
const parse = (csv: string) => Papa.parse<Record<string, string>>(csv, { header: true });

test("every word comes back as it was, whatever signs it holds", () => {
  const { data, errors } = parse(writeGlossaryCsv([plainEntry, awkwardEntry]).trimEnd());
  expect(errors).toEqual([]);
  expect(data.map(({ id, en, zh, definition_en }) => [id, en, zh, definition_en])).toEqual([
    [plainEntry.slug, plainEntry.term.en, plainEntry.term.zh, plainEntry.definition.en],
    [awkwardEntry.slug, awkwardEntry.term.en, awkwardEntry.term.zh, awkwardEntry.definition.en],
  ]);
  expect(data[1]?.avoid_en).toBe("free zone | duty, free");
  expect(data[1]?.avoid_zh).toBe("保险区");
});

test("spreadsheets read the characters, and run nothing", () => {
  const csv = writeGlossaryCsv([{ ...plainEntry, definition: { en: '=HYPERLINK("x")', zh: "+1" } }]);
  expect(csv.startsWith("\uFEFFid,")).toBe(true);
  const [row] = parse(csv.trimEnd()).data;
  expect(row?.definition_en).toBe('\'=HYPERLINK("x")');
  expect(row?.definition_zh).toBe("'+1");
});
