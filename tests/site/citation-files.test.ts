import type { Server } from "node:http";
import { parse } from "@retorquere/bibtex-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { modes } from "@/i18n/routing";
import { citationFiles } from "@/lib/cite/citation-files";
import { listPages } from "@/lib/content/list-pages";
import { createSiteServer } from "@/lib/server/create-site-server";
import { siteConfig } from "@/lib/site/site-config";
import { builtFiles, readBuilt } from "@/tests/site/built-site";

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

let server: Server;
let host = "";
beforeAll(async () => {
  server = createSiteServer({ directory: "out", basePath: siteConfig.basePath });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  host = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}${siteConfig.basePath}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test.each([
  ["cite.bib", "application/x-bibtex; charset=utf-8"],
  ["cite.ris", "application/x-research-info-systems; charset=utf-8"],
  ["cite.csl.json", "application/vnd.citationstyles.csl+json"],
])("%s is served as %s", async (file, type) => {
  const response = await fetch(`${host}/en/zones/tianzhu/${file}`);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
});
