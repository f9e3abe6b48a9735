import { collections, type Collection } from "@/lib/content/types/collections";
import { articleSlugs } from "@/lib/content/types/page-records";
import { sectorSlug, slug as slugSchema, zoneSlug } from "@/lib/content/types/parts";
import { suggest } from "./closest";
import type { ContentTree } from "./content-tree";
import type { Problem } from "./problem";

/** Folders whose names the site's code knows: the pages that are one of a kind, the three zones, the seven sectors. */
const fixed: Partial<Record<Collection, readonly string[]>> = {
  articles: articleSlugs,
  zones: zoneSlug.options,
  sectors: sectorSlug.options,
};

type Folder = { path: string; collection: Collection; slug: string; files: Set<string> };

/** Each document has its record and both languages, a usable slug, and each page of the site its text. */
export function checkLayout(tree: ContentTree): Problem[] {
  const folders = new Map<string, Folder>();
  for (const { collection, slug, path } of [...tree.records, ...tree.texts]) {
    const key = `content/${collection}/${slug}`;
    const folder = folders.get(key) ?? { path: key, collection, slug, files: new Set<string>() };
    folder.files.add(path.slice(key.length + 1));
    folders.set(key, folder);
  }
  return [
    ...[...folders.values()].flatMap((folder) => [...missingFiles(folder), ...badSlug(folder)]),
    ...missingFolders(folders),
  ];
}

function missingFiles({ path, files }: Folder): Problem[] {
  return ["record.yml", "en.mdx", "zh.mdx"]
    .filter((name) => !files.has(name))
    .map((name) => ({
      file: `${path}/${name}`,
      line: 1,
      rule: name === "record.yml" ? "missing-record" : "missing-language",
      message: name === "record.yml" ? "the document has no record" : "the document lacks one language",
      expected: "record.yml, en.mdx and zh.mdx beside each other",
      found: [...files].sort().join(", "),
      fix: `add ${path}/${name}, or remove the folder`,
    }));
}

function badSlug({ path, collection, slug }: Folder): Problem[] {
  const problem = { file: path, line: 1, rule: "slug", found: slug };
  if (!slugSchema.safeParse(slug).success) {
    const message = "the folder's name cannot be an address";
    const expected = "lower-case ASCII letters and digits joined by single hyphens, at most 60";
    return [
      { ...problem, message, expected, fix: "rename the folder; a published address needs a redirect" },
    ];
  }
  const known = fixed[collection];
  if (known === undefined || known.includes(slug)) return [];
  const message = `no page shows the folder "${slug}" of content/${collection}`;
  return [
    { ...problem, message, expected: `one of: ${known.join(", ")}`, fix: suggest(slug, known, "remove it") },
  ];
}

function missingFolders(folders: ReadonlyMap<string, Folder>): Problem[] {
  return collections.flatMap((collection) =>
    (fixed[collection] ?? [])
      .map((slug) => `content/${collection}/${slug}`)
      .filter((path) => !folders.has(path))
      .map((path) => ({
        file: path,
        line: 1,
        rule: "missing-page",
        message: "a page of the site has no text",
        expected: "a folder with record.yml, en.mdx and zh.mdx",
        found: "nothing",
        fix: `add ${path}`,
      })),
  );
}
