import { factSchema, type Fact } from "@/lib/content/types/fact";
import type { Collection } from "@/lib/content/types/collections";
import type { ContentTree, ListFile } from "./content-tree";
import type { Problem } from "./problem";

export type KnownIds = {
  /** Ids of all facts, also of those that cannot be used: one mistake is reported once. */
  facts: Set<string>;
  /** Ids of facts that are dates, or may be: the unit of a fact in a broken file is not known. */
  dateFacts: Set<string>;
  /** The facts that fit their schema. */
  factRecords: Map<string, Fact>;
  sources: Set<string>;
  slugs: Record<Collection, Set<string>>;
  /** Ids of the rows of the map's table. */
  mapPlaces: readonly string[];
  problems: Problem[];
};

type Listed = { id: string; path: string; line: number; item: object };

function idsOf(list: ListFile): Listed[] {
  const value = list.yaml.value;
  const items: unknown =
    typeof value === "object" && value !== null ? Reflect.get(value, list.kind) : undefined;
  if (!Array.isArray(items)) return list.yaml.problems.length > 0 ? idsOfBroken(list) : [];
  return items.flatMap((item: unknown, index) => {
    const id: unknown = typeof item === "object" && item !== null ? Reflect.get(item, "id") : undefined;
    if (typeof item !== "object" || item === null || typeof id !== "string") return [];
    return [{ id, path: list.path, line: list.yaml.lineOf([list.kind, index, "id"]), item }];
  });
}

/** A file with a syntax error cannot be read, but its ids can be seen: texts that use them are not to blame. */
function idsOfBroken(list: ListFile): Listed[] {
  return list.source.split("\n").flatMap((text, index) => {
    const id = text.match(/^\s*- id: *([a-z0-9-]+)\s*$/)?.[1];
    return id === undefined ? [] : [{ id, path: list.path, line: index + 1, item: {} }];
  });
}

function duplicates(kind: string, listed: Listed[]): Problem[] {
  const first = new Map<string, Listed>();
  return listed.flatMap((item) => {
    const earlier = first.get(item.id);
    if (earlier === undefined) {
      first.set(item.id, item);
      return [];
    }
    return [
      {
        file: item.path,
        line: item.line,
        rule: "duplicate-id",
        message: `the id "${item.id}" stands twice in content/${kind}`,
        expected: "an id of its own for each record",
        found: `also at ${earlier.path}:${earlier.line}`,
        fix: "rename one of them, or remove the copy",
      },
    ];
  });
}

/**
 * All ids that texts and records may name, and the duplicates among them.
 *
 * @param mapPlaces from `listPlaceIds`; a tree that was made for a test has no map
 */
export function collectIds(tree: ContentTree, mapPlaces: readonly string[] = []): KnownIds {
  const listed = (kind: ListFile["kind"]) => tree.lists.filter((list) => list.kind === kind).flatMap(idsOf);
  const [facts, sources] = [listed("facts"), listed("sources")];
  const factRecords = new Map<string, Fact>();
  for (const { id, item } of facts) {
    const parsed = factSchema.safeParse(item);
    if (parsed.success) factRecords.set(id, parsed.data);
  }
  const mayBeDate = ({ item }: Listed) => !("unit" in item) || item.unit === "date";
  // A folder whose record is missing is reported as such; what names it is not to blame.
  const files = [...tree.records, ...tree.texts];
  const slugs = (collection: Collection) =>
    new Set(files.filter((file) => file.collection === collection).map((file) => file.slug));
  return {
    facts: new Set(facts.map(({ id }) => id)),
    dateFacts: new Set(facts.filter(mayBeDate).map(({ id }) => id)),
    factRecords,
    sources: new Set(sources.map(({ id }) => id)),
    slugs: {
      articles: slugs("articles"),
      zones: slugs("zones"),
      sectors: slugs("sectors"),
      goals: slugs("goals"),
      tasks: slugs("tasks"),
      documents: slugs("documents"),
      discrepancies: slugs("discrepancies"),
      events: slugs("events"),
      terms: slugs("terms"),
    },
    mapPlaces,
    problems: [
      ...duplicates("facts", facts),
      ...duplicates("sources", sources),
      ...duplicates("changes", listed("changes")),
    ],
  };
}
