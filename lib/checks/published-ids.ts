import { passagesOf } from "@/lib/prose/walk-prose";
import { pathOf } from "@/lib/site/addresses";
import { builtIds } from "./built-ids";
import type { ContentTree, TextFile } from "./content-tree";
import type { KnownIds } from "./known-ids";

function idsOf(file: TextFile): string[] {
  const sections = file.prose.sections.flatMap((section) => [
    section.id,
    // The cells of a row are its sentences.
    ...section.blocks.flatMap((block) =>
      passagesOf(block).flatMap(({ id, sentences }) => [id, ...sentences.map((sentence) => sentence.id)]),
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

/**
 * Every address of the site, without language, with every id on it that a reader can link to: those of
 * the texts, and those of what the page makes from records. tests/site/passages.test.ts compares both
 * with the built pages.
 */
export function publishedIds(tree: ContentTree, known: KnownIds): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  for (const id of known.sources) pages.set(pathOf("source", id), new Set());
  for (const file of tree.texts) {
    for (const address of addressesOf(file)) {
      const [path = "", fragment] = address.split("#");
      const ids = pages.get(path) ?? new Set();
      if (fragment === undefined) idsOf(file).forEach((id) => ids.add(id));
      else ids.add(fragment);
      pages.set(path, ids);
    }
  }
  // A page without a text is not there: its record alone is a fault that is reported elsewhere.
  for (const [path, id] of builtIds(tree, known)) pages.get(path)?.add(id);
  return pages;
}
