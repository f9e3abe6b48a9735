import { expect, test } from "vitest";
import { languageRuns } from "@/lib/prose/language-runs";

/** Foreign runs in angle brackets, each with its language. */
const marked = (text: string, locale: "en" | "zh") =>
  languageRuns(text, locale)
    .map((run) => (run.lang === undefined ? run.text : `<${run.lang} ${run.text}>`))
    .join("");

test.each([
  ["no Chinese at all", "The zone opened.", "The zone opened."],
  ["a name in brackets", "The council (国务院) agreed.", "The council (<zh-Hans 国务院>) agreed."],
  [
    "a number with its signs and digits",
    "See 国函〔2023〕130号, below.",
    "See <zh-Hans 国函〔2023〕130号>, below.",
  ],
  ["a sentence with its marks inside", "It says 国家，北京 here.", "It says <zh-Hans 国家，北京> here."],
  ["two names", "天竺 and 空港", "<zh-Hans 天竺> and <zh-Hans 空港>"],
])("in English: %s", (_, text, expected) => expect(marked(text, "en")).toBe(expected));

test.each([
  ["no Latin at all", "该区已开放。", "该区已开放。"],
  ["a word", "该区由CGTN报道。", "该区由<en CGTN>报道。"],
  [
    "several words with what stands between them",
    "企业Johnson & Johnson Inc.在此。",
    "企业<en Johnson & Johnson Inc>.在此。",
  ],
  ["a letter with an accent", "在Zürich注册", "在<en Zürich>注册"],
  ["one letter, which is no language", "字母N留待补充", "字母N留待补充"],
  ["figures, which are no language", "3+7+N模式占5.94平方公里", "3+7+N模式占5.94平方公里"],
])("in Chinese: %s", (_, text, expected) => expect(marked(text, "zh")).toBe(expected));

test("the runs together are the text", () => {
  const text = "Guo Han (国函〔2023〕130号) of 国务院.";
  for (const locale of ["en", "zh"] as const) {
    expect(
      languageRuns(text, locale)
        .map((run) => run.text)
        .join(""),
    ).toBe(text);
  }
});
