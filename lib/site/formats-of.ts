import type { Identifier } from "./identifiers";

/** A file in which a thing can be had beside its pages. `path` has no base path; `name` is the same in both languages. */
export type Format = { name: string; path: string; type: string };

type FormatList = (identifier: Identifier) => Format[];

// Citation files, embeddable cards and oEmbed add their lists here.
const lists: FormatList[] = [];

/** Every format of a thing beside its pages. The identifier page links them all, so each must be built. */
export function formatsOf(identifier: Identifier): Format[] {
  return lists.flatMap((list) => list(identifier));
}
