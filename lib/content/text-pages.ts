/** Every page that has a text of its own, with the sources that its record names besides. */
import { pathOf } from "@/lib/site/addresses";
import { getArticle } from "./articles";
import { listDiscrepancies } from "./discrepancies";
import { listDocuments } from "./documents";
import { listEvents } from "./events";
import { getFact } from "./facts";
import { listGoals } from "./goals";
import type { Entry } from "./load-collection";
import { listSectors } from "./sectors";
import { listTasks } from "./tasks";
import { listTerms } from "./terms";
import type { Collection } from "./types/collections";
import { articleSlugs } from "./types/page-records";
import { listZones } from "./zones";

type TextEntry = Entry<unknown, { title: string }>;

export type TextPage = { path: string; text: TextEntry["text"]; sources: string[] };

/** The ids of the sources of a fact. */
export function sourcesOfFact(id: string): string[] {
  return getFact(id).sources.map((source) => source.id);
}

function pagesOf<E extends TextEntry>(
  collection: Collection,
  entries: E[],
  sources: (entry: E) => string[] = () => [],
): TextPage[] {
  return entries.map((entry) => ({
    path: pathOf(collection, entry.slug),
    text: entry.text,
    sources: sources(entry),
  }));
}

/** All of them, in the order of the collections; events by their place in the timeline. */
export function listTextPages(): TextPage[] {
  return [
    ...pagesOf("articles", articleSlugs.map(getArticle)),
    ...pagesOf("zones", listZones(), ({ record }) =>
      record.keyFacts.flatMap(({ facts }) => facts.flatMap(sourcesOfFact)),
    ),
    ...pagesOf("sectors", listSectors(), ({ record }) => record.zones.flatMap(({ sources = [] }) => sources)),
    ...pagesOf("goals", listGoals()),
    ...pagesOf("tasks", listTasks(), ({ record }) => [...record.sources, record.modality.source]),
    ...pagesOf("documents", listDocuments(), ({ record }) => record.sources),
    ...pagesOf("discrepancies", listDiscrepancies(), ({ record }) =>
      record.versions.map(({ source }) => source),
    ),
    ...pagesOf("terms", listTerms("en"), ({ record }) => record.englishFrom.sources ?? []),
    ...pagesOf("events", listEvents(), ({ record }) => [...record.sources, ...sourcesOfFact(record.date)]),
  ];
}
