import { describe, expect, test } from "vitest";
import { allModes, locales, modes } from "@/i18n/routing";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { describePage } from "@/lib/finish/describe-page";
import { attributeOf, elementsOf, parseHtml } from "@/lib/finish/html-tree";
import { identifierPath } from "@/lib/site/identifiers";
import { siteConfig } from "@/lib/site/site-config";
import { builtFiles, builtPages, readBuilt } from "@/tests/site/built-site";
import { listIdentified } from "@/lib/content/list-identified";

const { ids, moved } = readLedger(process.cwd());
const gone = new Set(moved.moved.map(({ from }) => from));
const recordOf = (file: string) => describePage(parseHtml(readBuilt(file)), file);
const pages = Object.entries(ids.pages).filter(([path]) => !gone.has(path));

/** The ids that a page offers to link to: a permalink has no words of its own. */
const offered = (file: string): string[] =>
  elementsOf(parseHtml(readBuilt(file)))
    .filter(({ tagName, childNodes }) => tagName === "a" && childNodes.length === 0)
    .flatMap((link) => /^#(.+)$/.exec(attributeOf(link, "href") ?? "")?.[1] ?? []);

/** Places with a link that the ledger does not keep, each for its reason. */
const unkept: [place: RegExp, reason: string][] = [
  [/#use$/, "what one can do with a page, at its end: nothing that it says"],
  [
    /#notes$/,
    "the notes of a page, in the order of its text: whoever cites one cites the sentence or the source",
  ],
  [
    /^\/changes\/.*#(d-[\d-]+|days)$/,
    "days on which pages changed: content/ledger/history keeps them, and a check guards it",
  ],
  [/\/embed\/#card-(en|zh|en-zh)$/, "a tool that hands out cards: one for each mode, whatever the content"],
  [/^\/search\/#letter-\w$/, "the letters under which titles stand: they come and go with the titles"],
];

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

  test("every page that was published is there", () => {
    const missing = records.flatMap(({ path }) =>
      builtPages.includes(`${mode}${path}index.html`) ? [] : path,
    );
    expect(records.length).toBeGreaterThan(250);
    expect(missing).toEqual([]);
  });

  test("every id that has a link is in the ledger, or among the exceptions", () => {
    const places = builtPages
      .filter((file) => file.startsWith(`${mode}/`))
      .flatMap((file) => {
        const path = `/${file.slice(mode.length + 1).replace(/index\.html$/, "")}`;
        const kept = new Set(ids.pages[path]);
        return offered(file)
          .filter((id) => !kept.has(id))
          .map((id) => `${path}#${id}`);
      });
    expect(places.filter((place) => !unkept.some(([pattern]) => pattern.test(place)))).toEqual([]);
    for (const [pattern, reason] of unkept)
      expect(places, reason).toContainEqual(expect.stringMatching(pattern));
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
        // What opens a page, and the definition of a term, has no heading that a link could stand before.
        .filter((id) => !["intro", "definition"].includes(id) && !links.has(`#${id}`))
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

/** Formats are linked in the text and named in the head, there by their public addresses. */
const formatsOf = (identifier: string) =>
  recordOf(`id/${identifier}/index.html`)
    .links.map((href) =>
      href.startsWith(`${siteConfig.origin}/`) ? href.slice(siteConfig.origin.length) : href,
    )
    .map((href) => href.slice(siteConfig.basePath.length));

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
