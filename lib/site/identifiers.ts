import type { Collection } from "@/lib/content/types/collections";
import { siteConfig } from "./site-config";

/** What can be identified, in the singular, with the collection that holds it. */
export const identifiedKinds = {
  zone: "zones",
  sector: "sectors",
  goal: "goals",
  task: "tasks",
  document: "documents",
  discrepancy: "discrepancies",
  term: "terms",
  source: "source",
  fact: "fact",
  event: "events",
  article: "articles",
} as const satisfies Record<string, Collection | "source" | "fact">;

export type IdentifiedKind = keyof typeof identifiedKinds;
export type Identifier = { kind: IdentifiedKind; slug: string };

const isKind = (name: string): name is IdentifiedKind => name in identifiedKinds;
const kinds = Object.keys(identifiedKinds).filter(isKind);

/** The kind of a document by its collection: `zones` are of the kind `zone`. */
export function kindOfCollection(collection: Collection | "source" | "fact"): IdentifiedKind {
  return kinds.find((kind) => identifiedKinds[kind] === collection) ?? "article";
}

/** The lasting address of a thing, whatever the language: `/id/zone/tianzhu/`. */
export function identifierPath({ kind, slug }: Identifier): string {
  return `/id/${kind}/${slug}/`;
}

/** That address under the base path of the copy. */
export function identifierHref(identifier: Identifier): string {
  return siteConfig.basePath + identifierPath(identifier);
}

const placePatterns: [RegExp, IdentifiedKind][] = [
  [/^fact:(.+)$/, "fact"],
  [/^\/zones\/([^/]+)\/$/, "zone"],
  [/^\/sectors\/([^/]+)\/$/, "sector"],
  [/^\/plan\/tasks\/([^/]+)\/$/, "task"],
  [/^\/documents\/([^/]+)\/$/, "document"],
  [/^\/discrepancies\/([^/]+)\/$/, "discrepancy"],
  [/^\/glossary\/([^/]+)\/$/, "term"],
  [/^\/sources\/([^/]+)\/$/, "source"],
  [/^\/timeline\/#([^/]+)$/, "event"],
  [/^\/(n)\/$/, "goal"],
  [/^\/([^/]+)\/$/, "article"],
];

/**
 * What stands, or once stood, at a place of the ledger: `/zones/tianzhu/`, `/timeline/#opened`,
 * `fact:area`. A passage of a page is nothing of its own.
 */
export function identifierAt(place: string): Identifier | undefined {
  if (place === "/") return { kind: "article", slug: "home" };
  if (place === "/plan/tasks/") return { kind: "article", slug: "tasks" };
  for (const [pattern, kind] of placePatterns) {
    const slug = pattern.exec(place)?.[1];
    if (slug !== undefined) return { kind, slug };
  }
  return undefined;
}
