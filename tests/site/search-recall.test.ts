import { beforeAll, describe, expect, test } from "vitest";
import { locales, type Locale } from "@/i18n/routing";
import { listPages } from "@/lib/content/list-pages";
import { sentBytes } from "@/lib/finish/sent-bytes";
import { findPages } from "@/lib/search/find-pages";
import type { OpenIndex } from "@/lib/search/open-index";
import { seededRandom } from "@/lib/weave/seeded-random";
import { builtFiles } from "@/tests/site/built-site";
import { indexFile, openBuiltIndex, visibleText } from "@/tests/site/search-index";
import { chosenQueries } from "@/tests/site/search-queries";

const firstSearchLimit = 160 * 1024;
const sampled = 200;
// All pages of both languages are parsed first.
const readingTime = 120_000;

const paths = listPages()
  .map(({ path }) => path)
  .filter((path) => path !== "/search/");
const indexes = new Map<Locale, OpenIndex>();
const texts = new Map<Locale, Map<string, string>>();

beforeAll(async () => {
  for (const locale of locales) {
    indexes.set(locale, await openBuiltIndex(locale));
    texts.set(locale, new Map(paths.map((path) => [path, visibleText(`${locale}${path}index.html`)])));
  }
}, readingTime);

function found(locale: Locale, query: string): Set<string> {
  const index = indexes.get(locale);
  if (index === undefined) return new Set();
  return new Set(findPages(index, query).results.map(({ page }) => index.pages[page]?.path ?? ""));
}

/** Pages whose text holds the query as it is written, letter by letter, whatever search makes of it. */
function holding(locale: Locale, query: string): string[] {
  return [...(texts.get(locale) ?? [])].flatMap(([path, text]) => (text.includes(query) ? [path] : []));
}

/** Words of the text, drawn by a fixed seed: English words and pairs of them; runs of two to six characters. */
function drawWords(locale: Locale): string[] {
  const random = seededRandom(20231123);
  const lines = [...(texts.get(locale)?.values() ?? [])].flatMap((text) => text.split("\n"));
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const words = new Set<string>();
  while (words.size < sampled) {
    const line = pick(lines)?.trim() ?? "";
    if (locale === "en") {
      const parts = line.split(" ");
      const from = Math.floor(random() * parts.length);
      const word = parts.slice(from, from + 1 + Math.floor(random() * 3)).join(" ");
      if (/[a-z]/i.test(word)) words.add(word);
    } else {
      const characters = [...line];
      const from = Math.floor(random() * characters.length);
      const word = characters.slice(from, from + 2 + Math.floor(random() * 5)).join("");
      if (/\p{Script=Han}/u.test(word)) words.add(word.trim());
    }
  }
  return [...words];
}

function missedBy(locale: Locale, queries: readonly string[]) {
  let expected = 0;
  const misses = queries.flatMap((query) => {
    const results = found(locale, query);
    const held = holding(locale, query);
    expected += held.length;
    return held.filter((path) => !results.has(path)).map((path) => `${query}: ${path}`);
  });
  return { expected, misses };
}

describe.each(locales)("search in %s", (locale) => {
  test("finds every page that holds a word of the text", () => {
    const { expected, misses } = missedBy(locale, drawWords(locale));
    console.log(`${locale}: ${sampled} words, ${expected} pages hold them, ${misses.length} missed`);
    expect(expected).toBeGreaterThan(sampled);
    expect(misses).toEqual([]);
  });

  test("finds every page that holds a chosen query", () => {
    const queries = chosenQueries.filter((query) => query.locale === locale).map(({ query }) => query);
    const { expected, misses } = missedBy(locale, queries);
    console.log(`${locale}: ${queries.length} queries, ${expected} pages hold them, ${misses.length} missed`);
    expect(misses).toEqual([]);
  });

  test("a first search keeps to its budget", () => {
    const script = builtFiles.find((file) => /^assets\/search-[A-Z0-9]{8}\.js$/.test(file)) ?? "";
    const files = [script, indexFile(`pages-${locale}`)];
    const sizes = files.map((file) => sentBytes(`out/${file}`));
    const total = sizes.reduce((sum, size) => sum + size);
    console.log(
      `${locale}: first search ${total} bytes in brotli (${files.join(", ")}: ${sizes.join(", ")})`,
    );
    expect(total).toBeLessThanOrEqual(firstSearchLimit);
  });
});

test.each(chosenQueries.filter(({ first }) => first !== undefined))(
  "$query in $locale leads to $first first",
  ({ locale, query, first }) => {
    expect([...found(locale, query)][0]).toBe(first);
  },
);

test.each(chosenQueries.filter(({ among }) => among !== undefined))(
  "$query in $locale finds $among",
  ({ locale, query, among = [] }) => {
    const results = found(locale, query);
    expect(among.filter((path) => !results.has(path))).toEqual([]);
  },
);
