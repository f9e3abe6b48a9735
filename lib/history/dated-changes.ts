import { revertLines } from "./compare-lines";
import { presentId } from "./find-line";
import type { LineChange, PageChange, PageHistory, Wording } from "./page-history";
import { placeOfLine } from "./place-of-line";

/** A document that a page shows: whole (`/zones/tianzhu/`), or at one place (`/timeline/#some-event`). */
export type ShownDocument = { address: string; history: PageHistory };

/** A changed line, and where a reader finds it. */
export type PassageChange = LineChange & {
  /** The fragment at which it stands now, or stood; none for what stands at the head of the page. */
  place: string | undefined;
  /** Whether it still stands there: a later change may have taken it away. */
  isThere: boolean;
  /** Where it went, if moved.yml says so: a place of the site. */
  movedTo: string | undefined;
};

/** When a page was published, and its changes, the newest first. */
export type DatedChanges = { published: string; changes: { date: string; lines: PassageChange[] }[] };

type Moved = ReadonlyMap<string, string | undefined>;

function passagesOf({ address, history }: ShownDocument, change: PageChange, moved: Moved): PassageChange[] {
  const [path = "", fragment] = address.split("#");
  return change.lines.map((line) => {
    const id = presentId(history, change.date, line);
    const place = fragment ?? placeOfLine(id ?? line.id);
    const movedTo = moved.get(place === undefined ? path : `${path}#${place}`);
    return { ...line, place, isThere: id !== undefined, movedTo };
  });
}

/** What a document said when it was published: to a page that stood before, all of it is new. */
function firstChange({ published, changes, lines }: PageHistory): PageChange {
  const first = changes.toReversed().reduce((after, change) => revertLines(after, change.lines), [...lines]);
  return {
    date: published,
    lines: first.map(([id, en, zh]) => ({ id, now: [en, zh] satisfies Wording })),
  };
}

/** The history of a page that is made of these documents; `undefined` where there are none. */
export function datedChanges(documents: readonly ShownDocument[], moved: Moved): DatedChanges | undefined {
  const published = documents.map(({ history }) => history.published).toSorted()[0];
  if (published === undefined) return undefined;
  const dated = documents.flatMap((document) => {
    const { history } = document;
    const joined = history.published === published ? [] : [firstChange(history)];
    return [...joined, ...history.changes].map((change) => ({
      date: change.date,
      lines: passagesOf(document, change, moved),
    }));
  });
  const dates = [...new Set(dated.map(({ date }) => date))].toSorted().toReversed();
  return {
    published,
    changes: dates.map((date) => ({
      date,
      lines: dated.flatMap((change) => (change.date === date ? change.lines : [])),
    })),
  };
}
