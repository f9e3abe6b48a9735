import { tokensOf } from "./tokens";

/** A stretch of text, and in which of two texts it stands. */
export type Difference = { text: string; in: "both" | "first" | "second" };

const longest = 400;
const piece = /\p{Script=Han}|[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu;

/** The longest common subsequence, by lengths for each pair of places. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const isSame = a[i] === b[j];
      const [row, next] = [lengths[i], lengths[i + 1]];
      if (row && next) row[j] = isSame ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

/**
 * What differs between two sentences, word by word, Chinese character by character. Case and the
 * way of writing do not count when `normal` makes them equal.
 */
export function compareWords(first: string, second: string, normal: (text: string) => string): Difference[] {
  const a = (first.match(piece) ?? []).slice(0, longest);
  const b = (second.match(piece) ?? []).slice(0, longest);
  const [keysA, keysB] = [a, b].map((list) => list.map(normal));
  const lengths = commonLengths(keysA ?? [], keysB ?? []);
  const differences: Difference[] = [];
  const add = (text: string | undefined, where: Difference["in"]) => {
    const last = differences.at(-1);
    if (text === undefined) return;
    if (last?.in === where) last.text += text;
    else differences.push({ text, in: where });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && keysA?.[i] === keysB?.[j]) {
      add(b[j], "both");
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      add(a[i], "first");
      i += 1;
    } else {
      add(b[j], "second");
      j += 1;
    }
  }
  return differences;
}

/** How much two normalised sentences share: 1 for the same words, 0 for none in common. */
export function similarity(first: readonly string[], second: string): number {
  const counts = new Map<string, number>();
  for (const token of first) counts.set(token, (counts.get(token) ?? 0) + 1);
  const others = tokensOf(second, 2);
  let shared = 0;
  for (const token of others) {
    const left = counts.get(token) ?? 0;
    if (left === 0) continue;
    counts.set(token, left - 1);
    shared += 1;
  }
  return first.length + others.length === 0 ? 0 : (2 * shared) / (first.length + others.length);
}
