import type { ZoneSlug } from "@/lib/content/types/parts";
import type { ThreadKind } from "@/lib/weave/thread-strokes";

/** A band of the loom. `other` is the name in the other language, `short` the one for telephones. */
export type LoomZone = {
  zone: ZoneSlug;
  seal: string;
  href: string;
  name: string;
  other: string;
  short: string;
};

/** A thread of the loom. */
export type LoomSector = { thread: ThreadKind; seal: string; href: string; name: string; other: string };

/** The words around the three numerals; the `short` ones are for telephones. */
export type LoomWords = {
  /** Accessible name and description of the whole figure. */
  title: string;
  description: string;
  three: string;
  threeShort: string;
  seven: string;
  sevenShort: string;
  n: string;
  nShort: string;
  nNote: string;
};
