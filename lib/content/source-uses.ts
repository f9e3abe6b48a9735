/** Where each source is used: by facts, pages and discrepancy records. */
import type { Locale } from "@/i18n/routing";
import { walkInlines } from "@/lib/prose/walk-prose";
import { sourcesOfInline } from "./claims";
import { listDiscrepancies, type Discrepancy } from "./discrepancies";
import { listFacts } from "./facts";
import { listTextPages, sourcesOfFact } from "./text-pages";
import type { Fact } from "./types/fact";
import { titlesOf } from "./titles-of";

export type PageUse = { path: string; title: Record<Locale, string> };
export type SourceUses = { facts: Fact[]; pages: PageUse[]; discrepancies: Discrepancy[] };

function collectUses(): Map<string, SourceUses> {
  const uses = new Map<string, SourceUses>();
  const of = (id: string) => {
    const found = uses.get(id) ?? { facts: [], pages: [], discrepancies: [] };
    uses.set(id, found);
    return found;
  };
  for (const { path, text, sources } of listTextPages()) {
    // Both languages cite the same sources: the parity check proves it.
    const cited = walkInlines(text.en.prose).flatMap(({ inline }) => sourcesOfInline(inline));
    const use = { path, title: titlesOf(text) };
    for (const id of new Set([...sources, ...cited])) of(id).pages.push(use);
  }
  for (const fact of listFacts()) {
    for (const id of new Set(sourcesOfFact(fact.id))) of(id).facts.push(fact);
  }
  for (const item of listDiscrepancies()) {
    for (const id of new Set(item.record.versions.map(({ source }) => source)))
      of(id).discrepancies.push(item);
  }
  return uses;
}

const uses = collectUses();

/** What rests on a source; nothing, where its last citation went: its page stays, since people may have linked it. */
export function usesOfSource(id: string): SourceUses {
  return uses.get(id) ?? { facts: [], pages: [], discrepancies: [] };
}
