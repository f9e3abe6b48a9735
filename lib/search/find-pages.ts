import { identifierKey, taskNumber } from "./identifier-key";
import { matchName } from "./match-name";
import { normaliseQuery } from "./normalise";
import { textsWith, type OpenIndex } from "./open-index";
import { rankPage, type Hit, type Result } from "./rank-page";
import { tokensOf } from "./tokens";

export type Outcome = {
  /** Best first. */
  results: Result[];
  /** What to mark in a passage, normalised: the phrase where it stands, else the words. */
  phrase: string;
  words: string[];
  /** How the pages fit: the words as they stand, all of them somewhere, or only parts of them. */
  fit: "phrase" | "words" | "parts";
  /** The one page that a number or an id means. */
  exact: number | undefined;
};

/** Longer queries are cut: a sentence is what the quote checker is for. */
export const longestQuery = 400;
const mostWords = 12;
const mostNear = 10;

/** Passages by page. */
type Found = Map<number, Hit[]>;

function hitsOf(index: OpenIndex, needle: string): Found {
  const found: Found = new Map();
  for (const text of textsWith(index, needle)) {
    for (const place of index.occurrences[text] ?? []) {
      const hits = found.get(place.page) ?? [];
      hits.push({ ...place, text });
      found.set(place.page, hits);
    }
  }
  return found;
}

/** Pages with all the words, wherever each stands; passages with more of them first. */
function findAll(index: OpenIndex, words: readonly string[]): Found {
  const founds = words.map((word) => hitsOf(index, word));
  const all: Found = new Map();
  for (const page of founds[0]?.keys() ?? []) {
    const hits = founds.map((found) => found.get(page) ?? []);
    if (hits.some((list) => list.length === 0)) continue;
    const counts = new Map<number, { hit: Hit; count: number }>();
    for (const hit of hits.flat()) {
      counts.set(hit.text, { hit, count: (counts.get(hit.text)?.count ?? 0) + 1 });
    }
    all.set(
      page,
      [...counts.values()].toSorted((a, b) => b.count - a.count).map(({ hit }) => hit),
    );
  }
  return all;
}

/** When nothing fits: the pages with the most pairs of characters or words of the query, half of them at least. */
function findNear(index: OpenIndex, query: string): Result[] {
  const tokens = [...new Set(tokensOf(query, 2))].slice(0, 60);
  if (tokens.length < 2) return [];
  const pages = new Map<number, Hit[][]>();
  for (const token of tokens) {
    for (const [page, hits] of hitsOf(index, token)) pages.set(page, [...(pages.get(page) ?? []), hits]);
  }
  return [...pages]
    .filter(([, lists]) => lists.length * 2 >= tokens.length)
    .map(([page, lists]) => rankPage(index, page, lists.flat(), query, (100 * lists.length) / tokens.length))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostNear);
}

function findExact(index: OpenIndex, query: string): number | undefined {
  const number = taskNumber(query);
  const key = number === undefined ? identifierKey(query) : `task ${number}`;
  const found = index.pages.flatMap(({ identifiers }, page) => (identifiers.includes(key) ? [page] : []));
  // A document and the term for it share a number: the document is meant.
  const documents = found.filter((page) => index.pages[page]?.facets.kind.includes("documents"));
  const meant = documents.length > 0 ? documents : found;
  return meant.length === 1 ? meant[0] : undefined;
}

/** Every page that contains what a reader typed, best first; and when none does, the nearest. */
export function findPages(index: OpenIndex, typed: string): Outcome {
  const cut = typed.slice(0, longestQuery);
  const query = normaliseQuery(cut, index.normalise);
  if (query === "") return { results: [], phrase: "", words: [], fit: "phrase", exact: undefined };
  const words = [...new Set(cut.split(/\s+/).map((word) => normaliseQuery(word, index.normalise)))]
    .filter((word) => word !== "")
    .slice(0, mostWords);

  const found = hitsOf(index, query);
  const exact = findExact(index, query);
  index.pages.forEach((page, number) => {
    const isMeant = number === exact || matchName(query, page.keys, page.pinyin) > 0;
    if (isMeant && !found.has(number)) found.set(number, []);
  });
  const results = [...found].map(([page, hits]) => {
    const result = rankPage(index, page, hits, query, page === exact ? 2000 : 100);
    return page === exact ? { ...result, isMain: true } : result;
  });
  if (words.length > 1) {
    for (const [page, hits] of findAll(index, words)) {
      if (!found.has(page)) results.push(rankPage(index, page, hits, query, 20));
    }
  }
  if (results.length === 0) {
    return { results: findNear(index, query), phrase: query, words: tokensOf(query, 2), fit: "parts", exact };
  }
  results.sort((a, b) => Number(b.isMain) - Number(a.isMain) || b.score - a.score);
  return { results, phrase: query, words, fit: found.size > 0 ? "phrase" : "words", exact };
}
