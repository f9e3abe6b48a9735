/** Readers have shared these addresses: what was published once stays, or says where it went. */
import { withoutFragment } from "@/lib/site/addresses";
import type { ContentTree } from "./content-tree";
import type { KnownIds } from "./known-ids";
import { ledgerPaths, type Ledger } from "./ledger/ledger-files";
import { idsOfTree } from "./ledger/stamp-ledger";
import type { Problem } from "./problem";

type Places = Pick<Ledger, "ids">["ids"];

/** `/model/`, `/model/#n-3`, `fact:tianzhu-area`: everything that a reader or a data file can point at. */
function placesOf({ pages, facts }: Places): string[] {
  return [
    ...Object.entries(pages).flatMap(([path, ids]) => [path, ...ids.map((id) => `${path}#${id}`)]),
    ...facts.map((id) => `fact:${id}`),
  ];
}

/** Published ids that are gone without a word in moved.yml, and words there that lead nowhere. */
export function checkLedger(tree: ContentTree, known: KnownIds, { ids, moved }: Ledger): Problem[] {
  const now = new Set(placesOf(idsOfTree(tree, known)));
  const gone = new Set(moved.moved.map(({ from }) => from));
  const lost = placesOf(ids).filter((place) => !now.has(place) && !gone.has(place));
  // A page that is gone takes its places with it: one report says so.
  const first = lost.filter((place) => place === withoutFragment(place) || now.has(withoutFragment(place)));
  const covered = first.filter(
    (place) => place === withoutFragment(place) || !gone.has(withoutFragment(place)),
  );
  return [
    ...covered.map((place) => ({
      file: ledgerPaths.ids,
      line: 1,
      rule: "lost-id",
      message: `the published place ${place} is gone`,
      expected: "every place that was ever published, or an entry in moved.yml",
      found: "nothing there",
      fix: `restore it, or add to ${ledgerPaths.moved}: { from: "${place}", to: … }, or why: { en: …, zh: … }`,
    })),
    ...moved.moved.flatMap(({ from, to }) =>
      to === undefined || now.has(to)
        ? []
        : [
            {
              file: ledgerPaths.moved,
              line: 1,
              rule: "moved-nowhere",
              message: `the entry for ${from} leads to no place of the site`,
              expected: "an address such as /zones/tianzhu/ or /model/#n-3, or fact:id",
              found: to,
              fix: "correct `to`, or say `why` there is no such place any more",
            },
          ],
    ),
  ];
}
