/** Where each source is used: by facts, pages and discrepancy records. */
import type { Locale } from "@/i18n/routing";
import type { Inline } from "@/lib/prose/prose-types";
import { walkInlines } from "@/lib/prose/walk-prose";
import { pathOf } from "@/lib/site/addresses";
import { articleSlugs } from "./types/page-records";
import { getArticle } from "./articles";
import { listDiscrepancies, type Discrepancy } from "./discrepancies";
import { listDocuments } from "./documents";
import { listEvents } from "./events";
import { getFact, listFacts } from "./facts";
import { listGoals } from "./goals";
import { listSectors } from "./sectors";
import { listSources } from "./sources";
import { listTasks } from "./tasks";
import { listZones } from "./zones";
import type { Entry } from "./load-collection";
import type { Fact } from "./types/fact";
import type { Source } from "./types/source";

export type PageUse = { path: string; title: Record<Locale, string> };
export type SourceUses = { facts: Fact[]; pages: PageUse[]; discrepancies: Discrepancy[] };

type Page = { entry: Entry<unknown, { title: string }>; path: string; sources: string[] };

function pages(): Page[] {
  const of = <E extends Entry<unknown, { title: string }>>(entries: E[], path: (slug: string) => string, sources: (entry: E) => string[]): Page[] =>
    entries.map((entry) => ({ entry, path: path(entry.slug), sources: sources(entry) }));
  return [
    ...of(articleSlugs.map(getArticle), (slug) => pathOf("articles", slug), () => []),
    ...of(listZones(), (slug) => pathOf("zones", slug), (zone) => zone.record.keyFacts.flatMap((row) => row.facts.flatMap(sourcesOfFact))),
    ...of(listSectors(), (slug) => pathOf("sectors", slug), (sector) => sector.record.zones.flatMap((zone) => zone.sources ?? [])),
    ...of(listGoals(), (slug) => pathOf("goals", slug), () => []),
    ...of(listTasks(), (slug) => pathOf("tasks", slug), (task) => [...task.record.sources, task.record.modality.source]),
    ...of(listDocuments(), (slug) => pathOf("documents", slug), (document) => document.record.sources),
    ...of(listDiscrepancies(), (slug) => pathOf("discrepancies", slug), (item) => item.record.versions.map(({ source }) => source)),
    ...of(listEvents(), (slug) => pathOf("events", slug), (event) => [...event.record.sources, ...sourcesOfFact(event.record.date)]),
  ];
}

const sourcesOfFact = (id: string): string[] => getFact(id).sources.map((source) => source.id);

function sourcesOfInline(inline: Inline): string[] {
  if (inline.kind === "fact") return sourcesOfFact(inline.id);
  if (inline.kind === "cite") return inline.sources;
  return inline.kind === "quote" ? [inline.source] : [];
}

function collectUses(): Map<string, SourceUses> {
  const uses = new Map<string, SourceUses>();
  const of = (id: string) => {
    const found = uses.get(id) ?? { facts: [], pages: [], discrepancies: [] };
    uses.set(id, found);
    return found;
  };
  for (const { entry, path, sources } of pages()) {
    const cited = walkInlines(entry.text.en.prose).flatMap(({ inline }) => sourcesOfInline(inline));
    for (const id of new Set([...sources, ...cited])) of(id).pages.push({ path, title: { en: entry.text.en.title, zh: entry.text.zh.title } });
  }
  for (const fact of listFacts()) for (const id of new Set(fact.sources.map((source) => source.id))) of(id).facts.push(fact);
  for (const item of listDiscrepancies()) for (const id of new Set(item.record.versions.map(({ source }) => source))) of(id).discrepancies.push(item);
  return uses;
}

const uses = collectUses();

/** What rests on a source. */
export function usesOfSource(id: string): SourceUses {
  return uses.get(id) ?? { facts: [], pages: [], discrepancies: [] };
}

/** The sources on which a page or a fact rests: these have pages of their own. */
export function listUsedSources(): Source[] {
  return listSources().filter((source) => uses.has(source.id));
}
