/** What content/ledger/moved.yml says about addresses: whole pages, and passages of a page. */
import type { Moved } from "@/lib/checks/ledger/ledger-files";
import { identifierAt, identifierPath } from "./identifiers";

export type MovedEntry = Moved["moved"][number];

const isPage = ({ from }: MovedEntry) => from.startsWith("/") && !from.includes("#");

/** Pages that went away: `from` is an address without mode. */
export function movedPages({ moved }: Moved): MovedEntry[] {
  return moved.filter(isPage);
}

/** A passage that went away: the id it had on its page. */
export type MovedPassage = { id: string } & Pick<MovedEntry, "to" | "why">;

/** The passages that went away from a page, by its address without mode. */
export function movedPassages({ moved }: Moved): ReadonlyMap<string, MovedPassage[]> {
  const pages = new Map<string, MovedPassage[]>();
  for (const { from, to, why } of moved) {
    const [, path, id] = /^(\/.*)#(.+)$/.exec(from) ?? [];
    if (path === undefined || id === undefined) continue;
    pages.set(path, [...(pages.get(path) ?? []), { id, to, why }]);
  }
  return pages;
}

/** The places that later moved to `place`, also by several steps, newest first. */
export function earlierPlaces({ moved }: Moved, place: string, seen: string[] = []): string[] {
  const before = moved.filter(({ from, to }) => to === place && !seen.includes(from)).map(({ from }) => from);
  return before.flatMap((from) => [from, ...earlierPlaces({ moved }, from, [...seen, ...before, place])]);
}

/** The identifier pages that moved: lasting addresses of things that have another slug now, or none. */
export function movedIdentifiers({ moved }: Moved): MovedEntry[] {
  return moved.flatMap(({ from, to, why }) => {
    const [before, after] = [identifierAt(from), to === undefined ? undefined : identifierAt(to)];
    if (before === undefined) return [];
    return [{ from: identifierPath(before), to: after === undefined ? to : identifierPath(after), why }];
  });
}
