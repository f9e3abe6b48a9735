import { expect, test } from "vitest";
import { listTerms } from "@/lib/content/terms";
import { splitPinyin } from "@/lib/search/pinyin";

test("the reading of a glossary term has a syllable for each of its characters", () => {
  const wrong = listTerms("zh").flatMap(({ slug, record, text }) => {
    const readings = splitPinyin(record.pinyin);
    // Names with digits or Latin letters are read aloud in more ways than one.
    if (/[\w（，、]/.test(text.zh.title)) return [];
    const characters = text.zh.title.match(/\p{Script=Han}/gu)?.length ?? 0;
    const fits = readings.some((reading) => reading.split(" ").length === characters);
    return fits ? [] : [`${slug}: ${readings.join(" | ")}`];
  });
  expect(wrong).toEqual([]);
});
