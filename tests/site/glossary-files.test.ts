import Papa from "papaparse";
import { expect, test } from "vitest";
import { allModes } from "@/i18n/routing";
import { glossaryFiles } from "@/lib/glossary/glossary-files";
import { readBuilt } from "@/tests/site/built-site";
import { linksOf, terms } from "@/tests/site/glossary-terms";
import { brokenTbxRules, textsInTbx } from "@/tests/tbx-rules";

test("both files of the glossary are linked from it in every mode", () => {
  for (const mode of allModes) {
    expect(linksOf(`${mode}/glossary/index.html`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/\/data\/v1\/glossary\.csv$/),
        expect.stringMatching(/\/data\/v1\/glossary\.tbx$/),
      ]),
    );
  }
});

test("the table of the glossary holds every term in both languages", () => {
  const { data, errors } = Papa.parse<Record<string, string>>(readBuilt(glossaryFiles.csv.slice(1)), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map(({ id, en, zh }) => ({ slug: id, title: { en, zh } }))).toEqual(terms);
  const incomplete = data.filter(
    (row) => !row.pinyin || !row.definition_en || !row.definition_zh || !row.address || !row.checked,
  );
  expect(incomplete).toEqual([]);
});

test("the term base keeps to TBX-Basic and holds every term in both languages", () => {
  const file = readBuilt(glossaryFiles.tbx.slice(1));
  expect(brokenTbxRules(file)).toEqual([]);
  for (const [locale, tag] of [
    ["en", "en"],
    ["zh", "zh-Hans"],
  ] as const) {
    const path = `//t:langSec[@xml:lang='${tag}']/t:termSec[t:termNote='preferredTerm-admn-sts']/t:term`;
    expect(textsInTbx(file, path)).toEqual(terms.map(({ title }) => title[locale]));
  }
});
