/** The ids that pages give to what they draw from records: rows, items of lists, and sections of their own. */
import type { Collection } from "@/lib/content/types/collections";
import { pathOf } from "@/lib/site/addresses";
import type { ContentTree, RecordFile } from "./content-tree";
import { idsAt } from "./ids-at";
import type { KnownIds } from "./known-ids";

/** A place of the site: the address of a page without mode, and an id on it. */
type Place = [page: string, id: string];

/** Sections, rows and paragraphs that a page has whatever the records say. */
const ownOfPages: Record<string, string[]> = {
  "/": ["zones", "plan", "timeline"],
  "/zones/": ["comparison", "map", "matrix"],
  "/sectors/": ["list", "matrix"],
  "/plan/": ["tasks", "documents"],
  "/plan/tasks/": ["list"],
  "/map/": ["table", "downloads"],
  "/changes/": ["list"],
  "/corrections/": ["list", "report"],
  "/search/": ["list"],
  "/cite/": ["styles", "styles-apa", "styles-chicago", "styles-mla", "styles-gb"],
  "/about/": ["copy", "packages"],
  "/accessibility/": ["day"],
};

/** Sections that every page of a collection has. */
const ownOfCollections: Partial<Record<Collection, string[]>> = {
  zones: ["key-facts", "sectors", "disagree"],
  sectors: ["zones", "tasks"],
  discrepancies: ["says", "prints"],
  terms: ["definition", "definition-1", "english-form", "pages"],
};

/** Pages that list a whole collection, with what stands before the slug in each id. */
const lists: [page: string, collection: Collection, before: string][] = [
  ["/zones/", "sectors", "matrix-"],
  ["/sectors/", "sectors", "matrix-"],
  ["/plan/", "tasks", "task-"],
  ["/plan/tasks/", "tasks", "task-"],
  ["/documents/", "documents", "document-"],
  ["/discrepancies/", "discrepancies", "record-"],
  ["/map/", "zones", ""],
];

/** The id of each item of a list, and of the section around it where that comes and goes with the items. */
const listed = (value: unknown, path: string, before: string, section?: string): string[] => {
  const ids = idsAt(value, path).map(({ id }) => `${before}-${id}`);
  return ids.length === 0 || section === undefined ? ids : [section, ...ids];
};

/** What a record adds to its own page. */
function onOwnPage({ collection, yaml: { value } }: RecordFile): string[] {
  switch (collection) {
    case "zones":
      return [...listed(value, "keyFacts.*.row", "key-facts"), ...listed(value, "discrepancies.*", "record")];
    case "sectors":
      return listed(value, "zones.*.id", "zones");
    case "tasks":
    case "documents":
      return listed(value, "discrepancies.*", "record", "disagree");
    case "discrepancies":
      return listed(value, "facts.*", "facts", "facts");
    default:
      return [];
  }
}

/** What a record adds to pages of other things. */
function onOtherPages({ collection, slug, yaml: { value } }: RecordFile, { factRecords }: KnownIds): Place[] {
  const at = (path: string) => idsAt(value, path).map(({ id }) => id);
  switch (collection) {
    case "zones":
      return at("keyFacts.*.row").map((row) => ["/zones/", `compare-${row}`]);
    case "tasks": {
      const item = `task-${slug}`;
      return [
        ...at("area").map((area): Place => ["/plan/tasks/", `list-${area}`]),
        ...at("sectors.*.id").map((sector): Place => [pathOf("sectors", sector), item]),
        ...at("document").flatMap((document): Place[] => [
          [pathOf("documents", document), "tasks"],
          [pathOf("documents", document), item],
        ]),
      ];
    }
    case "discrepancies":
      return at("versions.*.source").map((source) => [pathOf("source", source), `record-${slug}`]);
    case "events":
      return at("date").flatMap((id): Place[] => {
        const date = factRecords.get(id);
        return date?.unit === "date" ? [["/timeline/", `year-${date.value.slice(0, 4)}`]] : [];
      });
    default:
      return [];
  }
}

/** The register of sources and the page of each, and the list of changes with that of corrections. */
function onRegisters({ lists: files }: ContentTree): Place[] {
  return files.flatMap(({ kind, yaml: { value } }): Place[] => {
    if (kind === "sources") {
      const ids = idsAt(value, "sources.*.id").map(({ id }) => id);
      return [
        ...idsAt(value, "sources.*.tier").map(({ id }): Place => ["/sources/", `tier-${id}`]),
        ...ids.map((id): Place => ["/sources/", `source-${id}`]),
        ...ids.flatMap((id) =>
          ["facts", "pages", "disagree"].map((own): Place => [pathOf("source", id), own]),
        ),
      ];
    }
    if (kind !== "changes") return [];
    const kinds = idsAt(value, "changes.*.kind").map(({ id }) => id);
    return idsAt(value, "changes.*.id").flatMap(({ id }, index): Place[] => [
      ["/changes/", id],
      ...(kinds[index] === "corrected" ? [["/corrections/", id] satisfies Place] : []),
    ]);
  });
}

/** Every such id with its page. */
export function builtIds(tree: ContentTree, known: KnownIds): Place[] {
  const slugs = (collection: Collection) => [...known.slugs[collection]];
  const on = (page: string, ids: string[]) => ids.map((id): Place => [page, id]);
  return [
    ...Object.entries(ownOfPages).flatMap(([page, ids]) => on(page, ids)),
    ...lists.flatMap(([page, collection, before]) =>
      on(
        page,
        slugs(collection).map((slug) => before + slug),
      ),
    ),
    ...slugs("zones").flatMap((zone) =>
      on(
        pathOf("zones", zone),
        slugs("sectors").map((sector) => `sectors-${sector}`),
      ),
    ),
    ...on("/map/", [...known.mapPlaces]),
    ...tree.records.flatMap((file) => [
      ...on(pathOf(file.collection, file.slug), [
        ...(ownOfCollections[file.collection] ?? []),
        ...onOwnPage(file),
      ]),
      ...onOtherPages(file, known),
    ]),
    ...onRegisters(tree),
  ];
}
