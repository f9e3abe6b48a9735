import { walkInlines } from "@/lib/prose/walk-prose";
import type { PageUse } from "./source-uses";
import { listTextPages } from "./text-pages";

function collectUses(): Map<string, PageUse[]> {
  const uses = new Map<string, PageUse[]>();
  for (const { path, text } of listTextPages()) {
    const marked = walkInlines(text.en.prose).flatMap(({ inline }) =>
      inline.kind === "term" ? [inline.id] : [],
    );
    const use = { path, title: { en: text.en.title, zh: text.zh.title } };
    for (const id of new Set(marked)) uses.set(id, [...(uses.get(id) ?? []), use]);
  }
  return uses;
}

const uses = collectUses();

/** The pages whose text marks a term, in both languages alike. */
export function usesOfTerm(slug: string): PageUse[] {
  return uses.get(slug) ?? [];
}
