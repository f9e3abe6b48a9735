import { passagesOf } from "@/lib/prose/walk-prose";
import { pathOf } from "@/lib/site/addresses";
import type { ContentTree, TextFile } from "./content-tree";

/** Pages that the application makes without a text of their own. */
const builtPages: Record<string, string[]> = {
  "/plan/tasks/": ["list"],
  "/zones/": ["comparison", "map"],
  "/sectors/": ["list", "matrix"],
};

function idsOf(file: TextFile): string[] {
  const sections = file.prose.sections.flatMap((section) => [
    section.id,
    ...section.blocks.flatMap((block) =>
      passagesOf(block).flatMap(({ id, sentences }) =>
        block.kind === "table" ? [id] : [id, ...sentences.map((sentence) => sentence.id)],
      ),
    ),
  ]);
  // The versions of a discrepancy stand in its front matter and are numbered as `says-1`.
  const versions = file.fields.filter(({ name }) => name === "says").map((_, index) => `says-${index + 1}`);
  return [...versions, ...sections];
}

/** The page that shows this document, or the pages: a term has its own and a place in the glossary. */
function addressesOf({ collection, slug }: TextFile): string[] {
  const own = pathOf(collection, slug);
  return collection === "terms" ? [own, `${pathOf("articles", "glossary")}#${slug}`] : [own];
}

/** Every address of the site, without language, with the ids of sections, paragraphs, items, rows and sentences on it. */
export function publishedIds(tree: ContentTree, sources: ReadonlySet<string>): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  for (const id of sources) pages.set(pathOf("source", id), new Set());
  for (const file of tree.texts) {
    for (const address of addressesOf(file)) {
      const [path = "", fragment] = address.split("#");
      const ids = pages.get(path) ?? new Set(builtPages[path] ?? []);
      if (fragment === undefined) idsOf(file).forEach((id) => ids.add(id));
      else ids.add(fragment);
      pages.set(path, ids);
    }
  }
  return pages;
}
