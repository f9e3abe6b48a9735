import { getFact } from "@/lib/content/facts";
import type { Inline, Prose } from "@/lib/prose/prose-types";
import { flatten, walkInlines } from "@/lib/prose/walk-prose";

/** What a note of a page documents: one fact, or the sources of a statement. */
export type Note = { number: number } & (
  { kind: "fact"; fact: string } | { kind: "sources"; sources: string[] }
);

/** The notes of a page: numbered in the order in which a reader meets them, each once. */
export type PageNotes = {
  list: Note[];
  ofFact: (id: string) => number | undefined;
  ofSources: (sources: string[]) => number | undefined;
};

/** What a page prints, in order: texts, single facts, and lists of sources. */
export type Cited = { prose: Prose } | { inlines: Inline[] } | { facts: string[] } | { sources: string[] };

const factKey = (id: string) => `fact:${id}`;
const sourcesKey = (sources: string[]) => `sources:${sources.toSorted().join(" ")}`;

function keysOf(inlines: Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === "fact") return inline.quiet ? [] : [factKey(inline.id)];
    if (inline.kind === "cite") return [sourcesKey(inline.sources)];
    if (inline.kind === "quote") return [sourcesKey([inline.source])];
    return [];
  });
}

function citedKeys(cited: Cited): string[] {
  if ("prose" in cited) return keysOf(walkInlines(cited.prose).map(({ inline }) => inline));
  if ("inlines" in cited) return keysOf(flatten(cited.inlines));
  if ("facts" in cited) return cited.facts.map(factKey);
  return cited.sources.length === 0 ? [] : [sourcesKey(cited.sources)];
}

/** Collects the notes of a page from all that it prints. */
export function collectNotes(cited: Cited[]): PageNotes {
  const keys = [...new Set(cited.flatMap(citedKeys))];
  const numbers = new Map(keys.map((key, index) => [key, index + 1]));
  const list = keys.map((key, index): Note => {
    const [kind, rest = ""] = [key.slice(0, key.indexOf(":")), key.slice(key.indexOf(":") + 1)];
    return kind === "fact"
      ? { number: index + 1, kind: "fact", fact: rest }
      : { number: index + 1, kind: "sources", sources: rest.split(" ") };
  });
  return {
    list,
    ofFact: (id) => numbers.get(factKey(id)),
    ofSources: (sources) => numbers.get(sourcesKey(sources)),
  };
}

/** Every source that the notes of a page rest on, each once, in order. */
export function sourcesOfNotes(notes: PageNotes): string[] {
  return [
    ...new Set(
      notes.list.flatMap((note) =>
        note.kind === "fact" ? getFact(note.fact).sources.map(({ id }) => id) : note.sources,
      ),
    ),
  ];
}
