import { matchName } from "./match-name";
import type { OpenIndex } from "./open-index";
import type { Occurrence } from "./search-index";

/** A passage that was found, at one of its places. */
export type Hit = Occurrence & { text: number };

/** A page that was found. */
export type Result = {
  page: number;
  score: number;
  /** What was looked for stands in the text of the page or is its name; else only in its notes or menus. */
  isMain: boolean;
  /** The passages to show: those in the text first. */
  hits: Hit[];
};

const placeScores = { text: 5, note: 0.5, menu: 0.2 };
const kindScores: Record<string, number> = {
  zones: 20,
  sectors: 20,
  articles: 6,
  tasks: 6,
  terms: 5,
  source: -8,
};

/** How much being named often counts. A term's page lists the pages that name the term, so there it says little. */
const mostForPlaces = { terms: 5, others: 60 };

/**
 * Weighs how well a page fits: by its name, its kind and the places where what was looked for stands.
 *
 * @param base points for how it was found
 */
export function rankPage(index: OpenIndex, page: number, hits: Hit[], query: string, base: number): Result {
  const entry = index.pages[page];
  const name = entry === undefined ? 0 : matchName(query, entry.keys, entry.pinyin);
  const isTitle = entry?.keys[0]?.includes(query) ?? false;
  const places = hits.reduce((sum, { place }) => sum + placeScores[place], 0);
  const kind = entry?.facets.kind[0] ?? "";
  const limit = kind === "terms" ? mostForPlaces.terms : mostForPlaces.others;
  return {
    page,
    score: name * 1000 + (isTitle ? 200 : 0) + base + Math.min(places, limit) + (kindScores[kind] ?? 0),
    isMain: name > 0 || isTitle || hits.some(({ place }) => place === "text"),
    hits: hits.toSorted((a, b) => placeScores[b.place] - placeScores[a.place]),
  };
}
