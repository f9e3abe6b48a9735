/** What search knows of a page and its passages, and the form in which it travels to the browser. */
import type { Locale } from "@/i18n/routing";

/** Where on a page a passage stands: a match in a note or a menu says less about the page. */
export type PassagePlace = "text" | "note" | "menu";

/** A paragraph, list item, table row or heading, with the nearest id at or above it ("" for none). */
export type Passage = { text: string; anchor: string; place: PassagePlace };

export const pageKinds = [
  "zones",
  "sectors",
  "goals",
  "tasks",
  "documents",
  "discrepancies",
  "terms",
  "source",
  "articles",
] as const;
export type PageKind = (typeof pageKinds)[number];

/** What can be chosen among the results. */
export const searchFilters = ["kind", "zone", "sector", "tier"] as const;
export type SearchFilter = (typeof searchFilters)[number];

/** A page, without its passages. */
export type SearchPage = {
  /** Address without mode: `/zones/tianzhu/`. */
  path: string;
  title: string;
  /** Title in the other language. */
  other: string;
  /** Values of each filter that the page has. */
  facets: Record<SearchFilter, string[]>;
  /** Other names by which it is looked for, forms to avoid included. */
  names: string[];
  /** Readings of the Chinese name, syllables without tones: `tian zhu`. */
  pinyin: string[];
  /** Numbers and slugs that mean this page and no other, as `identifierKey` writes them. */
  identifiers: string[];
};

/** The index of one language as a file holds it: equal passages once, places as short as can be. */
export type PackedIndex = {
  language: Locale;
  /** Traditional characters, each followed by its simplified form. */
  simplified: string;
  pages: SearchPage[];
  /** Passages that differ, joined by `passageBreak`, in the order in which they first occur. */
  texts: string;
  /** By page and place: a positive number is so many passages not met before, 0 or a negative one is the passage of that place, counted downwards. */
  uses: number[][][];
  /** By page and place: the anchors, as `packAnchors` writes them. */
  anchors: string[][];
};

/** A passage at its place on a page. */
export type Occurrence = { page: number; anchor: string; place: PassagePlace };

export const placeOrder: readonly PassagePlace[] = ["text", "note", "menu"];
