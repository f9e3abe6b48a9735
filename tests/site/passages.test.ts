import { describe, expect, test } from "vitest";
import { allModes, locales, modes } from "@/i18n/routing";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { describePage } from "@/lib/finish/describe-page";
import { parseHtml } from "@/lib/finish/html-tree";
import { identifierPath } from "@/lib/site/identifiers";
import { siteConfig } from "@/lib/site/site-config";
import { builtFiles, builtPages, readBuilt } from "@/tests/site/built-site";
import { listIdentified } from "@/lib/content/list-identified";

const { ids, moved } = readLedger(process.cwd());
const gone = new Set(moved.moved.map(({ from }) => from));
const recordOf = (file: string) => describePage(parseHtml(readBuilt(file)), file);
const pages = Object.entries(ids.pages).filter(([path]) => !gone.has(path));

test("ids are equal, and in equal order, in both languages of every page", () => {
  const [first, second] = locales;
  const files = builtPages.filter((file) => file.startsWith(`${first}/`));
  // The definitions of a term stand with the language of the page first, and what opens from a mark
  // is no passage: its order follows the words that carry the marks.
  const passagesOf = (file: string) =>
    recordOf(file)
      .ids.filter((id) => !/^(term|definition)-/.test(id))
      .join(" ");
  // The glossary and the list of all pages are in the order of each language's own letters.
  const inOneOrder = files.filter((file) => !/^\w+\/(glossary|search)\/index\.html$/.test(file));
  const different = inOneOrder.filter(
    (file) => passagesOf(file) !== passagesOf(`${second}${file.slice(first.length)}`),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(different).toEqual([]);
});

describe.each([...modes])("in the mode %s", (mode) => {
  const records = pages.map(([path, published]) => {
    const file = `${mode}${path}index.html`;
    // A page that is missing has lost all its ids.
    const { ids: found, links } = builtPages.includes(file) ? recordOf(file) : { ids: [], links: [] };
    const lasting = published.filter((id) => !gone.has(`${path}#${id}`));
    return { path, lasting, found: new Set(found), links: new Set(links) };
  });

  test("every id that was published is on its page", () => {
    const lost = records.flatMap(({ path, lasting, found }) =>
      lasting.filter((id) => !found.has(id)).map((id) => `${path}#${id}`),
    );
    expect(lost).toEqual([]);
  });

  test("every passage has its link, and so has every sentence that is not alone", () => {
    const unlinked = records.flatMap(({ path, lasting, links }) =>
      lasting
        .filter((id) => id !== "intro" && !links.has(`#${id}`))
        // A sentence alone is the passage, and a cell's row may have one cell with words.
        .filter((id) => !(/-s1$/.test(id) && !lasting.includes(id.replace(/1$/, "2"))))
        .map((id) => `${path}#${id}`),
    );
    expect(unlinked).toEqual([]);
  });
});

test("everything has its lasting address, and a page links its own", () => {
  const built = new Set(builtPages);
  const identified = listIdentified();
  const missing = identified
    .map(({ identifier }) => `${identifierPath(identifier).slice(1)}index.html`)
    .filter((file) => !built.has(file));
  expect(identified.length).toBeGreaterThan(500);
  expect(missing).toEqual([]);
  const links = recordOf("en/zones/tianzhu/index.html").links;
  expect(links.some((href) => href.endsWith("/id/zone/tianzhu/"))).toBe(true);
});

const formatsOf = (identifier: string) =>
  recordOf(`id/${identifier}/index.html`).links.map((href) => href.slice(siteConfig.basePath.length));

test("a lasting address names every format of its thing, and each is there", () => {
  const task = formatsOf("task/manager-visas");
  for (const mode of locales) {
    for (const file of ["cite.bib", "cite.ris", "cite.csl.json"]) {
      expect(task).toContain(`/${mode}/plan/tasks/manager-visas/${file}`);
    }
  }
  for (const mode of allModes) {
    expect(task).toContain(`/embed/${mode}/task/manager-visas/`);
    expect(task).toContain(`/embed/${mode}/task/manager-visas/oembed.json`);
  }
  expect(formatsOf("article/map")).toContain("/data/v1/map.geojson");
  expect(formatsOf("article/map")).toContain("/zh/map/shunyi-cluster.svg");
  const files = new Set(builtFiles);
  const missing = listIdentified()
    .flatMap(({ identifier: { kind, slug } }) => formatsOf(`${kind}/${slug}`))
    .filter((path) => /\.\w+$|^\/embed\//.test(path))
    .filter((path) => !files.has(`${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`));
  expect(missing).toEqual([]);
});
