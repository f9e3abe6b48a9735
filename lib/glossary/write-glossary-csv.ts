import { stringify } from "csv-stringify/sync";
import type { Locale } from "@/i18n/routing";
import type { GlossaryEntry } from "./glossary-entry";

const between = " | ";

const avoided = ({ avoid }: GlossaryEntry, locale: Locale) =>
  avoid
    .filter(({ lang }) => lang === locale)
    .map(({ text }) => text)
    .join(between);

function rowOf(entry: GlossaryEntry): Record<string, string> {
  return {
    id: entry.slug,
    en: entry.term.en,
    zh: entry.term.zh,
    pinyin: entry.pinyin,
    definition_en: entry.definition.en,
    definition_zh: entry.definition.zh,
    english_form_from: entry.englishFrom.en,
    sources: entry.sources.join(between),
    avoid_en: avoided(entry, "en"),
    avoid_zh: avoided(entry, "zh"),
    address: entry.address,
    checked: entry.checked,
  };
}

/**
 * The glossary as a table (RFC 4180), a term a row, with a head. It begins with a byte order mark:
 * without it spreadsheets read Chinese characters wrongly. No cell begins like a formula, for the
 * same programs would run it. Several values in a cell stand between ` | `.
 */
export function writeGlossaryCsv(entries: readonly GlossaryEntry[]): string {
  return stringify(entries.map(rowOf), {
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}
