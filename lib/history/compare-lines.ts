/**
 * Which lines of a page changed. Ids are numbers within a section, so an insertion moves those below
 * it: lines that say the same in both languages are set aside first, wherever they stand, and only
 * the rest is compared, each with the line that it resembles most.
 */
import { findLine } from "./find-line";
import type { Line, LineChange } from "./page-history";

/** How much of two texts must be alike for one to be the other reworded. */
const least = 0.4;
/** The same id speaks for the same line, as long as a little of the wording is left. */
const bonusOfId = 0.2;

/** Fields, headings, facts and heads of tables have names, not numbers: they are always themselves. */
const isNamed = (id: string) => id.includes(" ");

const textOf = ([, en, zh]: Line) => `${en}\n${zh}`;

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}

/** The share of pairs of characters that two texts have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = pairsOf(b);
  const total = pairsOf(a).length + left.length;
  let common = 0;
  for (const pair of pairsOf(a)) {
    const index = left.indexOf(pair);
    if (index < 0) continue;
    left.splice(index, 1);
    common += 2;
  }
  return total === 0 ? 0 : common / total;
}

function scoreOf(was: Line, now: Line): number {
  if (isNamed(was[0]) || isNamed(now[0])) return was[0] === now[0] ? 2 : 0;
  const words = Math.max(likeness(was[1], now[1]), likeness(was[2], now[2]));
  return words + (was[0] === now[0] ? bonusOfId : 0);
}

/** The lines of `lines` that have no equal in `others`, each equal counted once. */
function withoutEqual(lines: readonly Line[], others: readonly Line[]): Line[] {
  const left = new Map<string, number>();
  const keyOf = (line: Line) => (isNamed(line[0]) ? `${line[0]}\n${textOf(line)}` : textOf(line));
  for (const line of others) left.set(keyOf(line), (left.get(keyOf(line)) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(keyOf(line)) ?? 0;
    left.set(keyOf(line), count - 1);
    return count <= 0;
  });
}

/** For each line that came the one that it was before; the most alike find each other first. */
function pairLines(gone: Line[], come: Line[]): Map<Line, Line> {
  const candidates = come
    .flatMap((now) => gone.map((was) => ({ now, was, score: scoreOf(was, now) })))
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score);
  const pairs = new Map<Line, Line>();
  const taken = new Set<Line>();
  for (const { now, was } of candidates) {
    if (pairs.has(now) || taken.has(was)) continue;
    pairs.set(now, was);
    taken.add(was);
  }
  return pairs;
}

const sectionOf = (id: string) =>
  isNamed(id) ? id.replace(/^heading /, "").replace(/ .*/, "") : id.replace(/-\d+(-s\d+)?$/, "");

/** In the order of the page; what stood in a section that is gone comes last. */
function inOrder(changes: LineChange[], after: readonly Line[]): LineChange[] {
  const sections = [...new Set(after.map(([id]) => sectionOf(id)))];
  const rank = ({ id }: LineChange) => {
    const index = sections.indexOf(sectionOf(id));
    return index < 0 ? sections.length : index;
  };
  const name = ({ id }: LineChange) => (id.startsWith("heading ") ? "" : id);
  return changes.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      name(a).localeCompare(name(b), "en", { numeric: true }) ||
      Number(a.was === undefined) - Number(b.was === undefined),
  );
}

/** Every line reworded, added or removed between two states of a page. A line that only moved is none of them. */
export function compareLines(before: readonly Line[], after: readonly Line[]): LineChange[] {
  const [gone, come] = [withoutEqual(before, after), withoutEqual(after, before)];
  const pairs = pairLines(gone, come);
  const reworded = new Set(pairs.values());
  const changes = [
    ...come.map((now): LineChange => {
      const [id, en, zh] = now;
      const was = pairs.get(now);
      if (was === undefined) return { id, now: [en, zh] };
      return { id, ...(was[0] === id ? {} : { from: was[0] }), was: [was[1], was[2]], now: [en, zh] };
    }),
    ...gone.filter((was) => !reworded.has(was)).map(([id, en, zh]): LineChange => ({ id, was: [en, zh] })),
  ];
  return inOrder(changes, after);
}

/** The lines before a change. Those that were removed stand at the end of their section, or of the page. */
export function revertLines(lines: readonly Line[], changes: readonly LineChange[]): Line[] {
  const before = [...lines];
  for (const { id, from, was, now } of changes) {
    if (now !== undefined) {
      const index = findLine(before, [id, ...now]);
      if (index >= 0) before.splice(index, 1, ...(was === undefined ? [] : [[from ?? id, ...was] as const]));
    } else if (was !== undefined) {
      const last = before.findLastIndex((line) => sectionOf(line[0]) === sectionOf(id));
      before.splice(last < 0 ? before.length : last + 1, 0, [id, ...was]);
    }
  }
  return before;
}
