/** Relations between records: task ↔ sector ↔ zone ↔ document ↔ fact ↔ source. */
import { suggest } from "./closest";
import type { ContentTree, RecordFile, TextFile } from "./content-tree";
import { idsAt } from "./ids-at";
import type { KnownIds } from "./known-ids";
import type { Problem } from "./problem";

type Kind = "fact" | "source" | "discrepancy" | "document" | "date fact";
/** Which fields hold ids of what; `*` stands for each item of a list. */
const references: Record<string, [path: string, kind: Kind][]> = {
  zones: [
    ["keyFacts.*.facts.*", "fact"],
    ["discrepancies.*", "discrepancy"],
  ],
  sectors: [
    ["zones.*.sources.*", "source"],
    ["discrepancies.*", "discrepancy"],
  ],
  goals: [["discrepancies.*", "discrepancy"]],
  tasks: [
    ["modality.source", "source"],
    ["document", "document"],
    ["sources.*", "source"],
    ["discrepancies.*", "discrepancy"],
  ],
  documents: [
    ["dates.dated", "date fact"],
    ["dates.approved", "date fact"],
    ["dates.published", "date fact"],
    ["dates.inForce", "date fact"],
    ["follows", "document"],
    ["sources.*", "source"],
    ["discrepancies.*", "discrepancy"],
  ],
  discrepancies: [
    ["versions.*.source", "source"],
    ["facts.*", "fact"],
  ],
  events: [
    ["date", "date fact"],
    ["documents.*", "document"],
    ["sources.*", "source"],
  ],
  terms: [["englishFrom.sources.*", "source"]],
  facts: [
    ["facts.*.sources.*.id", "source"],
    ["facts.*.discrepancy", "discrepancy"],
  ],
};

const places: Record<Kind, string> = {
  fact: "an id of content/facts",
  "date fact": "an id of content/facts whose unit is date",
  source: "an id of content/sources",
  discrepancy: "the name of a folder in content/discrepancies",
  document: "the name of a folder in content/documents",
};

function knownOf(kind: Kind, ids: KnownIds): ReadonlySet<string> {
  switch (kind) {
    case "fact":
      return ids.facts;
    case "date fact":
      return ids.dateFacts;
    case "source":
      return ids.sources;
    case "discrepancy":
      return ids.slugs.discrepancies;
    case "document":
      return ids.slugs.documents;
  }
}

/** Ids in records that name nothing. */
export function checkReferences(tree: ContentTree, ids: KnownIds): Problem[] {
  const lists = tree.lists.map((file) => ({ ...file, collection: file.kind }));
  return [...tree.records, ...lists].flatMap((file) =>
    (references[file.collection] ?? []).flatMap(([path, kind]) => {
      const known = knownOf(kind, ids);
      return idsAt(file.yaml.value, path)
        .filter(({ id }) => !known.has(id))
        .map(({ path: at, id }) => ({
          file: file.path,
          line: file.yaml.lineOf(at),
          rule: `unknown-${kind.replace(" ", "-")}`,
          message: `no ${kind} has the id "${id}"`,
          expected: places[kind],
          found: id,
          fix: suggest(id, known, "add the record, or correct the id"),
        }));
    }),
  );
}

/** A discrepancy says one thing for each version, in both languages. */
export function checkVersions(tree: ContentTree): Problem[] {
  const count = (file: RecordFile | TextFile, field: string) => {
    const value: unknown = "front" in file ? file.front.value : file.yaml.value;
    const list: unknown = typeof value === "object" && value !== null ? Reflect.get(value, field) : undefined;
    return Array.isArray(list) ? list.length : undefined;
  };
  return tree.texts.flatMap((text) => {
    if (text.collection !== "discrepancies") return [];
    const record = tree.records.find(
      (file) => file.collection === text.collection && file.slug === text.slug,
    );
    const [said, versions] = [count(text, "says"), record && count(record, "versions")];
    if (said === undefined || versions === undefined || said === versions) return [];
    return [
      {
        file: text.path,
        line: text.front.lineOf(["says"]),
        rule: "versions",
        message: "not every version has its words",
        expected: `${versions} entries in "says", one for each version of record.yml`,
        found: String(said),
        fix: "add or remove entries, in the order of the record",
      },
    ];
  });
}
