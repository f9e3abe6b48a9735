import { matchPinyin } from "./pinyin";

const han = /^\p{Script=Han}+$/u;

/** Chinese short forms leave characters out: 天竺综保区 of 天竺综合保税区. The share of characters that stand. */
function abbreviationShare(query: string, name: string): number {
  if (query.length < 3 || !han.test(query)) return 0;
  let place = 0;
  for (const character of name) if (character === query[place]) place += 1;
  return place === query.length ? query.length / name.length : 0;
}

function matchOne(query: string, name: string): number {
  if (name === "") return 0;
  if (query === name) return 1;
  if (query.length >= 2 && name.startsWith(query)) return 0.5 + (0.4 * query.length) / name.length;
  const share = abbreviationShare(query, name);
  return share >= 0.5 ? share * 0.8 : 0;
}

/**
 * How well a query names something: 1 for its name itself, less for the beginning of a name, a
 * Chinese short form or pinyin; 0 for none of these.
 *
 * @param query normalised, as `names` are
 * @param pinyin readings of the Chinese name: syllables with blanks between
 */
export function matchName(query: string, names: readonly string[], pinyin: readonly string[]): number {
  return Math.max(
    0,
    ...names.map((name) => matchOne(query, name)),
    ...pinyin.map((reading) => matchPinyin(query, reading)),
  );
}
