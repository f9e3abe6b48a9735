import { expect, test } from "vitest";
import { locales, type Locale } from "@/i18n/routing";
import { attributeOf, elementsOf, parseHtml, type HtmlElement } from "@/lib/finish/html-tree";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { articles, placedRows, readCoverage, type PlacedRow } from "@/tests/content/coverage/coverage-rows";
import { builtFiles, readBuilt } from "@/tests/site/built-site";

type Page = ReadonlyMap<string, HtmlElement>;

const pages = new Map<string, Page>();
const numbered = new Set(["p", "li", "tr"]);

/** The elements of a built page by id; none where there is no such page. */
function readPage(file: string): Page {
  const known = pages.get(file);
  if (known !== undefined) return known;
  const elements = builtFiles.includes(file) ? elementsOf(parseHtml(readBuilt(file))) : [];
  const page = new Map(elements.map((element) => [attributeOf(element, "id") ?? "", element]));
  pages.set(file, page);
  return page;
}

/** The paragraph, item or row in which a place stands. */
function partOf(element: HtmlElement): HtmlElement {
  const parent = element.parentNode;
  const isPart = numbered.has(element.tagName) || parent === null || !("tagName" in parent);
  return isPart ? element : partOf(parent);
}

/** What this site prints has no mark of its own: it stands in one list with the versions, which have. */
function markedPart(fragment: string, element: HtmlElement): HtmlElement {
  const parent = element.parentNode;
  return fragment === "prints" && parent !== null && "tagName" in parent ? parent : partOf(element);
}

/** The addresses in the notes that the marks of a part open. */
function linksOfNotes(part: HtmlElement, page: Page): (string | undefined)[] {
  const marks = elementsOf(part).map((element) => attributeOf(element, "popovertarget"));
  const notes = marks.flatMap((id) => (id !== undefined && /^pop-\d+$/.test(id) ? (page.get(id) ?? []) : []));
  return notes.flatMap((note) => elementsOf(note).map((element) => attributeOf(element, "href")));
}

function faultsIn(locale: Locale, rows: PlacedRow[]): string[] {
  return rows.flatMap(({ article, sentence, places, source }) =>
    places.flatMap(({ path, fragment }) => {
      const at = `${article} ${sentence}: ${locale}${path}#${fragment}`;
      const page = readPage(`${locale}${path}index.html`);
      const element = page.get(fragment);
      if (element === undefined) return [`${at}: not on the site`];
      const links = linksOfNotes(markedPart(fragment, element), page);
      const isNoted = links.includes(hrefOf(locale, pathOf("source", source)));
      return isNoted ? [] : [`${at}: no note mark leads to ${source}`];
    }),
  );
}

test.each(locales)(
  "in %s every place of the coverage list has its id and a note that leads to the article",
  (locale) => {
    expect(faultsIn(locale, placedRows(readCoverage()))).toEqual([]);
  },
);

test.each([
  ["a page that is not there", "/no-such-page/", "intro-1", "not on the site"],
  ["an id that is not there", "/model/", "three-99", "not on the site"],
  ["a paragraph without a note of the article", "/about/", "who-1", "no note mark leads to cgtn-2020-11-02"],
  [
    "a version of another source",
    "/discrepancies/tianzhu-name/",
    "says-1",
    "no note mark leads to cgtn-2020-11-02",
  ],
])("finds %s", (_, path, fragment, fault) => {
  const row = { article: articles[0], sentence: 1, places: [{ path, fragment }], source: articles[0] };
  expect(faultsIn("en", [row])).toEqual([`cgtn-2020-11-02 1: en${path}#${fragment}: ${fault}`]);
});
