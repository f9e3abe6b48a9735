/** Where a reader finds a fact in its context. */
import { passagePath, pathOf } from "@/lib/site/addresses";
import { walkInlines } from "@/lib/prose/walk-prose";
import { listDiscrepancies } from "./discrepancies";
import { listDocuments } from "./documents";
import { listEvents } from "./events";
import { listTextPages } from "./text-pages";
import { listZones } from "./zones";

/** An address without mode, with the fragment of the passage: `/zones/tianzhu/#intro-1-s3`. */
type Passages = Map<string, string>;

function collectPassages(): Passages {
  const passages: Passages = new Map();
  const note = (id: string, place: string) => {
    if (!passages.has(id)) passages.set(id, place);
  };
  const sentences = listTextPages().flatMap(({ path, text }) =>
    // Both languages print the same facts under the same ids: the parity check proves it.
    walkInlines(text.en.prose).flatMap(({ inline, sentence }) =>
      inline.kind === "fact" ? [{ ...inline, place: passagePath(path, sentence.id) }] : [],
    ),
  );
  for (const { id, place, quiet } of sentences) if (!quiet) note(id, place);
  for (const { slug, record } of listZones()) {
    for (const { row, facts } of record.keyFacts) {
      for (const id of facts) note(id, `${pathOf("zones", slug)}#key-facts-${row}`);
    }
  }
  for (const { slug, record } of listDiscrepancies()) {
    for (const id of record.facts) note(id, `${pathOf("discrepancies", slug)}#facts-${id}`);
  }
  for (const { slug, record } of listEvents()) note(record.date, pathOf("events", slug));
  for (const { slug, record } of listDocuments()) {
    for (const id of Object.values(record.dates)) note(id, pathOf("documents", slug));
  }
  for (const { id, place } of sentences) note(id, place);
  return passages;
}

let passages: Passages | undefined;

/** The first passage that prints a fact with its note. Every fact stands somewhere: tests/content/fact-uses proves it. */
export function passageOfFact(id: string): string {
  passages ??= collectPassages();
  return passages.get(id) ?? "/";
}
