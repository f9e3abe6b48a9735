import { isDeepStrictEqual } from "node:util";
import { read } from "@customcommander/ris";
import { parse } from "@retorquere/bibtex-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { localeOf, modes } from "@/i18n/routing";
import { citationFiles } from "@/lib/cite/citation-files";
import { listPages } from "@/lib/content/list-pages";
import { createSiteServer } from "@/lib/server/create-site-server";
import { listen, type Listening } from "@/lib/server/listen";
import { siteConfig } from "@/lib/site/site-config";
import { builtFiles, readBuilt } from "@/tests/site/built-site";
import { comparableTitle, readCslJson, startDriver } from "@/tests/unit/cite/start-driver";

const files = new Set(builtFiles);
const beside = (file: string) =>
  modes.flatMap((mode) => listPages().map(({ path }) => `${mode}${path}${file}`));

test.each(citationFiles.map(({ file }) => file))("%s stands beside every page in every mode", (file) => {
  expect(beside(file).filter((path) => !files.has(path))).toEqual([]);
});

test("another parser reads every BibTeX file, and no two pages of a language share a key", () => {
  for (const mode of modes) {
    const { entries, errors } = parse(
      beside("cite.bib")
        .filter((path) => path.startsWith(`${mode}/`))
        .map(readBuilt)
        .join("\n"),
    );
    expect(errors).toEqual([]);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(listPages().length);
  }
});

test("another parser reads every RIS file: one record, with the title and address of the CSL-JSON beside it", () => {
  const faults = modes.flatMap((mode) =>
    listPages().filter(({ path }) => {
      const [item] = readItems(`${mode}${path}cite.csl.json`);
      const records = read(readBuilt(`${mode}${path}cite.ris`).replaceAll("\r\n", "\n")) ?? [];
      const wanted = { TY: ["ELEC"], TI: [item?.title], ID: [item?.id], UR: item?.URL && [item.URL] };
      const found = records.map(({ TY, TI, ID, UR }) => ({ TY, TI, ID, UR }));
      return !isDeepStrictEqual(found, [wanted]);
    }),
  );
  expect(faults).toEqual([]);
});

// What CSL-JSON 1.0.2 knows of that a web page needs; like the official schema it takes nothing else.
const cslName = z.union([
  z.strictObject({ literal: z.string().min(1) }),
  z.strictObject({ family: z.string().min(1), given: z.string().min(1) }),
]);
const cslFile = z
  .array(
    z.strictObject({
      id: z.string().min(1),
      type: z.literal("webpage"),
      title: z.string().min(1),
      author: z.array(cslName).optional(),
      "container-title": z.string().optional(),
      issued: z
        .strictObject({ "date-parts": z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(2) })
        .optional(),
      URL: z.url().optional(),
      language: z.string().min(2),
    }),
  )
  .length(1);

const readItems = (path: string) => cslFile.parse(JSON.parse(readBuilt(path)));

test("every CSL-JSON file is one item of the schema", () => {
  const paths = beside("cite.csl.json");
  const faults = paths.filter((path) => !cslFile.safeParse(JSON.parse(readBuilt(path))).success);
  expect(paths.length).toBeGreaterThan(500);
  expect(faults).toEqual([]);
});

test.each(modes)("a processor that is not ours reads every CSL-JSON file, in %s", async (mode) => {
  const items = listPages().flatMap(({ path }) => readItems(`${mode}${path}cite.csl.json`));
  const printed = readCslJson(await startDriver("gb", localeOf(mode)), items);
  const lost = items.filter(
    ({ id, title }) => !comparableTitle(printed.get(id) ?? "").includes(comparableTitle(title)),
  );
  expect(lost).toEqual([]);
});

let site: Listening;
beforeAll(async () => {
  site = await listen(createSiteServer({ directory: "out", basePath: siteConfig.basePath }));
});
afterAll(() => site.close());

test.each([
  ["cite.bib", "application/x-bibtex; charset=utf-8"],
  ["cite.ris", "application/x-research-info-systems; charset=utf-8"],
  ["cite.csl.json", "application/vnd.citationstyles.csl+json"],
])("%s is served as %s", async (file, type) => {
  const response = await fetch(`${site.address}${siteConfig.basePath}/en/zones/tianzhu/${file}`);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
});
