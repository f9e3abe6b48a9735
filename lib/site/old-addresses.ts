/**
 * Every address at which something stood before its page moved or went, as content/ledger/moved.yml
 * tells: the page in each mode, and whatever is published beside a page or about it. None of them may
 * end in nothing: hosts get a redirect for each, and a file stands there for those who know none.
 */
import { allModes, modes, type Mode } from "@/i18n/routing";
import type { Moved } from "@/lib/checks/ledger/ledger-files";
import { historyPath, withoutFragment } from "./addresses";
import { embedKindOf, embedModes, embedPagePath, embedPath, type EmbedKind } from "./embed-address";
import { identifierAt } from "./identifiers";
import { movedIdentifiers, movedPages, type MovedEntry } from "./moved-places";

/** Something of which there is a card. */
export type Carded = { kind: EmbedKind; slug: string };

/** Files that stand beside the page of each language. */
export const citationFileNames = ["cite.bib", "cite.ris", "cite.csl.json"] as const;

type Address = {
  /** Path without the base path, as it was. */
  from: string;
  /** Where the same is found now; nothing where it is gone, or where there is nothing of the kind any more. */
  to: string | undefined;
  /** What the ledger says of it. */
  entry: MovedEntry;
};

export type OldAddress = Address &
  (
    | { what: "page"; mode: Mode; path: string }
    | { what: "page without mode" | "identifier" }
    | { what: "citation"; mode: Mode; file: (typeof citationFileNames)[number] }
    | { what: "card" | "oEmbed"; mode: Mode; old: Carded; now: Carded | undefined }
  );

/** What a reader opens there, and not a file or a card. */
export type OldPage = Extract<OldAddress, { what: "page" | "page without mode" | "identifier" }>;

/** Whether a page stood there. */
export function isOldPage(address: OldAddress): address is OldPage {
  return ["page", "page without mode", "identifier"].includes(address.what);
}

function cardedAt(place: string | undefined): Carded | undefined {
  const identifier = place === undefined ? undefined : identifierAt(place);
  const kind = identifier === undefined ? undefined : embedKindOf(identifier.kind);
  return identifier === undefined || kind === undefined ? undefined : { kind, slug: identifier.slug };
}

/** The page, the page of its differences, and the page that handed out its cards. */
function pagesOf(entry: MovedEntry): OldAddress[] {
  const { from, to } = entry;
  const cards = cardedAt(to) === undefined || to === undefined ? to : embedPagePath(to);
  const paths: [from: string, to: string | undefined][] = [
    [from, to],
    [historyPath(from), to === undefined ? undefined : historyPath(withoutFragment(to))],
    ...(cardedAt(from) === undefined ? [] : [[embedPagePath(from), cards] satisfies [string, unknown]]),
  ];
  return paths.flatMap(([path, target]) =>
    allModes.map((mode) => ({
      what: "page" as const,
      mode,
      path,
      from: `/${mode}${path}`,
      to: target === undefined ? undefined : `/${mode}${target}`,
      entry,
    })),
  );
}

/** The files for citation software. What is gone cannot be cited any more: its page says why. */
function citationsOf(entry: MovedEntry): OldAddress[] {
  const { from, to } = entry;
  if (to === undefined) return [];
  return modes.flatMap((mode) =>
    citationFileNames.map((file) => ({
      what: "citation" as const,
      mode,
      file,
      from: `/${mode}${from}${file}`,
      to: `/${mode}${withoutFragment(to)}${file}`,
      entry,
    })),
  );
}

/** The cards, which stand in frames on other people's pages, and their oEmbed answers. */
function cardsOf(entry: MovedEntry): OldAddress[] {
  const [old, now] = [cardedAt(entry.from), cardedAt(entry.to)];
  if (old === undefined) return [];
  return embedModes.flatMap((mode) => {
    const from = embedPath(old.kind, old.slug, mode);
    const to = now === undefined ? undefined : embedPath(now.kind, now.slug, mode);
    const answer = to === undefined ? undefined : `${to}oembed.json`;
    return [
      { what: "card" as const, mode, old, now, from, to, entry },
      { what: "oEmbed" as const, mode, old, now, from: `${from}oembed.json`, to: answer, entry },
    ];
  });
}

/** All such addresses, each once. */
export function oldAddresses(moved: Moved): OldAddress[] {
  const pages = movedPages(moved);
  return [
    ...pages.flatMap(pagesOf),
    ...pages.map((entry) => ({ what: "page without mode" as const, from: entry.from, to: entry.to, entry })),
    ...movedIdentifiers(moved).map((entry) => ({
      what: "identifier" as const,
      from: entry.from,
      // A passage of a page has no lasting address of its own: the page at the old one leads there.
      to: entry.to?.startsWith("/id/") ? entry.to : undefined,
      entry,
    })),
    ...pages.flatMap(citationsOf),
    ...moved.moved.flatMap(cardsOf),
  ];
}
