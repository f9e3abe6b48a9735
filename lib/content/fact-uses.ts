/** Where each fact is printed: in texts, key facts, dates of documents and events, discrepancy records. */
import { pathOf } from "@/lib/site/addresses";
import { walkInlines } from "@/lib/prose/walk-prose";
import { listDiscrepancies } from "./discrepancies";
import { listDocuments } from "./documents";
import { listEvents } from "./events";
import type { PageUse } from "./source-uses";
import { listTextPages } from "./text-pages";
import { listZones } from "./zones";
import { titlesOf } from "./titles-of";

type Printed = { path: string; facts: readonly (string | undefined)[] };

/** Facts that a page takes from its record, not from its text. */
function listRecordFacts(): Printed[] {
  return [
    ...listZones().map(({ slug, record }) => ({
      path: pathOf("zones", slug),
      facts: record.keyFacts.flatMap((row) => row.facts),
    })),
    ...listDocuments().map(({ slug, record }) => ({
      path: pathOf("documents", slug),
      facts: Object.values(record.dates),
    })),
    ...listDiscrepancies().map(({ slug, record }) => ({
      path: pathOf("discrepancies", slug),
      facts: record.facts,
    })),
    ...listEvents().map(({ slug, record }) => ({ path: pathOf("events", slug), facts: [record.date] })),
  ];
}

function collectUses(): Map<string, PageUse[]> {
  const uses = new Map<string, PageUse[]>();
  const recordFacts = listRecordFacts();
  for (const { path, text } of listTextPages()) {
    // Both languages print the same facts: the parity check proves it.
    const inText = walkInlines(text.en.prose).flatMap(({ inline }) =>
      inline.kind === "fact" ? [inline.id] : [],
    );
    const inRecord = recordFacts.filter((printed) => printed.path === path).flatMap(({ facts }) => facts);
    const use = { path, title: titlesOf(text) };
    for (const id of new Set([...inText, ...inRecord])) {
      if (id !== undefined) uses.set(id, [...(uses.get(id) ?? []), use]);
    }
  }
  return uses;
}

let uses: Map<string, PageUse[]> | undefined;

/** The pages, and places in the timeline, that print a fact. */
export function usesOfFact(id: string): PageUse[] {
  return (uses ??= collectUses()).get(id) ?? [];
}
