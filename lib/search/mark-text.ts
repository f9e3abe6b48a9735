import { partBreak, type Normalise } from "./normalise";
import { readablePassage } from "./readable-passage";

/** A piece of a passage, marked or not. */
export type Piece = { text: string; isMarked: boolean };

type Range = { start: number; end: number };

const isWordCharacter = (character: string) => /[\p{L}\p{N}]/u.test(character);

function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/** Where in a passage, as it is read, the normalised `needles` stand. Ranges do not overlap. */
export function findRanges(passage: string, needles: readonly string[], normalise: Normalise): Range[] {
  const { text, starts, ends } = normalise(passage);
  const ranges: Range[] = [];
  for (const needle of needles) {
    for (let place = text.indexOf(needle); needle !== "" && place >= 0;) {
      const last = place + needle.length - 1;
      ranges.push({ start: starts[place] ?? 0, end: ends[last] ?? passage.length });
      place = text.indexOf(needle, last + 1);
    }
  }
  return merge(ranges);
}

// Where a cut falls within an English word, the word is left out.
function cutAt(passage: string, place: number, step: 1 | -1): number {
  for (let moved = 0; moved < 20; moved += 1) {
    const at = place + step * moved;
    if (at <= 0 || at >= passage.length) return Math.max(0, Math.min(passage.length, at));
    const before = passage[at - 1] ?? "";
    const after = passage[at] ?? "";
    const isWithin = /[\w]/.test(before) && /[\w]/.test(after);
    // Not between the halves of a character either.
    if (!isWithin && !/[\ud800-\udbff]/.test(before)) return at;
  }
  return place;
}

/**
 * The part of a passage around its first match, cut into pieces to show; `…` where something is left out.
 *
 * @param length about how many characters to show
 */
export function markText(
  passage: string,
  needles: readonly string[],
  normalise: Normalise,
  length: number,
): Piece[] {
  const ranges = findRanges(passage, needles, normalise);
  const first = ranges[0]?.start ?? 0;
  const isWhole = passage.length <= length;
  const from = isWhole || first < length / 2 ? 0 : cutAt(passage, first - Math.round(length / 3), 1);
  const until = isWhole ? passage.length : cutAt(passage, Math.max(from + length, ranges[0]?.end ?? 0), 1);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, isMarked: boolean) => {
    if (end > start) pieces.push({ text: readablePassage(passage.slice(start, end)), isMarked });
  };
  if (from > 0) pieces.push({ text: "… ", isMarked: false });
  let place = from;
  for (const { start, end } of ranges) {
    if (start < from || start >= until) continue;
    add(place, start, false);
    add(start, end, true);
    place = end;
  }
  add(place, until, false);
  if (until < passage.length && place < passage.length) pieces.push({ text: " …", isMarked: false });
  return pieces;
}

/** Words of a passage that a browser can look for on the page: the first match, to the ends of its words. */
export function fragmentText(
  passage: string,
  needles: readonly string[],
  normalise: Normalise,
): string | undefined {
  const [range] = findRanges(passage, needles, normalise);
  if (range === undefined) return undefined;
  let { start, end } = range;
  // Browsers look for whole words, and Chinese ones are not known here: those are left as they are.
  while (start > 0 && /\w/.test(passage[start] ?? "") && /\w/.test(passage[start - 1] ?? "")) start -= 1;
  while (end < passage.length && /\w/.test(passage[end - 1] ?? "") && /\w/.test(passage[end] ?? "")) end += 1;
  const words = passage.slice(start, end);
  return words.includes(partBreak) || words.length > 200 || ![...words].some(isWordCharacter)
    ? undefined
    : words;
}
