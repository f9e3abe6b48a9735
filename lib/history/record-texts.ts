import { compareLines, revertLines } from "./compare-lines";
import type { Histories, Line, PageHistory, Texts } from "./page-history";

/** Whether a page prints the same lines under the same ids. */
export function isSameText(a: readonly Line[], b: readonly Line[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function recordPage(past: PageHistory, lines: readonly Line[], date: string, first: string): PageHistory {
  if (isSameText(past.lines, lines)) return past;
  const last = past.changes.at(-1);
  // A clock or a rebased commit may be behind what is recorded: dates never go back.
  const day = [date, past.published, last?.date ?? date].toSorted().at(-1) ?? date;
  // A page that joins the site is published with the text that it has at the end of its first day.
  if (day === past.published && day !== first) return { ...past, lines };
  const isSameDay = last?.date === day;
  const earlier = isSameDay ? past.changes.slice(0, -1) : past.changes;
  const before = isSameDay ? revertLines(past.lines, last.lines) : past.lines;
  const changed = compareLines(before, lines);
  return {
    ...past,
    changes: changed.length === 0 ? earlier : [...earlier, { date: day, lines: changed }],
    lines,
  };
}

/**
 * The histories after one more look at the texts. What changes several times in a day is one change:
 * how often somebody saved or committed on the way does not show, so a rebase changes nothing.
 */
export function recordTexts(past: Histories, texts: Texts, date: string): Histories {
  const days = Object.values(past).map(({ published }) => published);
  const first = days.toSorted()[0] ?? date;
  const keys = [...new Set([...Object.keys(past), ...texts.keys()])].sort();
  return Object.fromEntries(
    keys.map((key) => {
      const [history, lines] = [past[key], texts.get(key) ?? []];
      if (history === undefined) return [key, { published: date, changes: [], lines }];
      return [key, recordPage(history, lines, date, first)];
    }),
  );
}
