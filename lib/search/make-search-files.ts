import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locales, type Locale } from "@/i18n/routing";
import { parseHtml } from "@/lib/finish/html-tree";
import { extractPassages } from "./extract-passages";
import type { FactIndex } from "./fact-index";
import { identifierKey } from "./identifier-key";
import { createNormaliser, type SimplifiedTable } from "./normalise";
import { packIndex } from "./pack-index";
import { searchFilePrefix } from "./search-files";
import type { SearchPage } from "./search-index";
import { simplifiedTable } from "./simplified-table";

/** What the pages say of themselves, and the facts, in one language. */
export type SearchContent = { pages: SearchPage[]; facts: FactIndex };

/** A page of the list was not built. */
export class SearchIndexError extends Error {
  readonly code = "search-page-missing";
}

// The search page lists the titles of all others: each of them would be found there too.
const leftOut = "/search/";

function readPassages(out: string, locale: Locale, path: string) {
  const file = join(out, locale, path, "index.html");
  if (!existsSync(file))
    throw new SearchIndexError(`${file} is missing: the page is listed but was not built`);
  return extractPassages(parseHtml(readFileSync(file, "utf8")));
}

const readTable = (simplified: string): SimplifiedTable =>
  new Map([...simplified.matchAll(/(.)(.)/gu)].map(([, from = "", to = ""]) => [from, to]));

/**
 * Writes the search index of each language, made from the built pages, and the facts of the quote
 * checker into `out/assets`, as scripts: a page read from a folder may load a script but not fetch a file.
 *
 * @returns the names of the files with their sizes
 */
export function makeSearchFiles(out: string, content: Record<Locale, SearchContent>): Map<string, number> {
  const folder = join(out, "assets");
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file.startsWith(searchFilePrefix)) rmSync(join(folder, file));

  const indexes = locales.map((locale) => ({
    locale,
    pages: content[locale].pages
      .filter(({ path }) => path !== leftOut)
      .map((page) => ({ page, passages: readPassages(out, locale, page.path) })),
  }));
  const everything = indexes.flatMap(({ pages }) => pages.flatMap(({ passages }) => passages));
  const simplified = simplifiedTable(new Set(everything.flatMap(({ text }) => [...text])));
  const normalise = createNormaliser(readTable(simplified));
  const keyOf = (identifier: string) =>
    identifier.startsWith("task ") ? identifier : identifierKey(normalise(identifier).text);

  const written = new Map<string, number>();
  const write = (name: string, call: string, data: object) => {
    const script = `${call}(${JSON.stringify(data)})`;
    const hash = createHash("sha256").update(script).digest("hex").slice(0, 8).toUpperCase();
    const file = `${searchFilePrefix}${name}-${hash}.js`;
    writeFileSync(join(folder, file), script);
    written.set(file, Buffer.byteLength(script));
  };
  for (const { locale, pages } of indexes) {
    const keyed = pages.map(({ page, passages }) => ({
      page: { ...page, identifiers: page.identifiers.map(keyOf) },
      passages,
    }));
    write(`pages-${locale}`, "receiveSearchIndex", packIndex(locale, simplified, keyed));
    write(`facts-${locale}`, "receiveFactIndex", content[locale].facts);
  }
  return written;
}
