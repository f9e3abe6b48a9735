/** How each page changed since it was published, as content/ledger tells. */
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { datedChanges, type PassageChange, type ShownDocument } from "@/lib/history/dated-changes";
import type { LineChange, Wording } from "@/lib/history/page-history";
import { pathOf, withoutFragment } from "@/lib/site/addresses";
import { movedPages } from "@/lib/site/moved-places";
import { changesOf } from "./changes";
import { getPageAt, listPages, type SitePage } from "./list-pages";
import type { Change } from "./types/change";
import { isCollection } from "./types/collections";

export type DatedChange = { date: string; notes: Change[]; lines: PassageChange[] };
/** Newest change first. */
export type HistoryOfPage = { published: string; changes: DatedChange[] };

const { histories, moved } = readLedger(process.cwd());
const movedTo = new Map(moved.moved.map(({ from, to }) => [from, to]));
const firstDay = Object.values(histories)
  .map(({ published }) => published)
  .toSorted()[0];

/** Documents by page: the timeline is made of many, every other page of one. */
const byPath = new Map<string, ShownDocument[]>();
for (const [key, history] of Object.entries(histories)) {
  const [collection = "", slug = ""] = key.split("/");
  if (!isCollection(collection) && collection !== "source") continue;
  const address = pathOf(collection, slug);
  const path = withoutFragment(address);
  byPath.set(path, [...(byPath.get(path) ?? []), { address, history }]);
}

/** The history of the page at an address without mode; `undefined` where no text was ever recorded. */
export function historyOf(path: string): HistoryOfPage | undefined {
  const dated = datedChanges(byPath.get(path) ?? [], movedTo);
  if (dated === undefined) return undefined;
  const notes = changesOf(path).filter(({ kind }) => kind !== "published");
  return {
    published: dated.published,
    changes: dated.changes.map((change) => ({
      ...change,
      notes: notes.filter(({ date }) => date === change.date),
    })),
  };
}

let historyPages: readonly SitePage[] | undefined;

/**
 * The pages that have a page of differences: those that changed; those that took the place of another,
 * whose differences may have been linked; and the changes page itself, since Next exports no route
 * without a page.
 */
export function listHistoryPages(): readonly SitePage[] {
  return (historyPages ??= collectHistoryPages());
}

function collectHistoryPages(): SitePage[] {
  const followers = new Set(movedPages(moved).map(({ to }) => to && withoutFragment(to)));
  return listPages().filter(
    ({ path }) => path === "/changes/" || followers.has(path) || (historyOf(path)?.changes.length ?? 0) > 0,
  );
}

/** What happened to which pages on a day. */
export type ChangedDay = {
  date: string;
  changed: SitePage[];
  added: SitePage[];
  /** The last titles of pages that are gone. */
  removed: Wording[];
};

const lastTitle = (lines: readonly LineChange[]) => lines.find(({ id }) => id === "field title")?.was;

/** Every day on which a page changed, came or went after the first publication, newest first. */
export function listChangedDays(): ChangedDay[] {
  const days = new Map<string, ChangedDay>();
  const dayOf = (date: string) => {
    const day = days.get(date) ?? { date, changed: [], added: [], removed: [] };
    days.set(date, day);
    return day;
  };
  for (const page of listPages()) {
    const history = historyOf(page.path);
    if (history !== undefined && history.published !== firstDay) dayOf(history.published).added.push(page);
    for (const { date } of history?.changes ?? []) dayOf(date).changed.push(page);
  }
  for (const { history } of [...byPath].flatMap(([path, all]) => (getPageAt(path) ? [] : all))) {
    const last = history.changes.at(-1);
    const title = lastTitle(last?.lines ?? []);
    if (last !== undefined && title !== undefined && history.lines.length === 0)
      dayOf(last.date).removed.push(title);
  }
  return [...days.values()].toSorted((a, b) => b.date.localeCompare(a.date));
}
