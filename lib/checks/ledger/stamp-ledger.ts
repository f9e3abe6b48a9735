import { createHash } from "node:crypto";
import type { ContentTree } from "@/lib/checks/content-tree";
import type { KnownIds } from "@/lib/checks/known-ids";
import { publishedIds } from "@/lib/checks/published-ids";
import { printedTexts } from "@/lib/history/printed-texts";
import { recordTexts } from "@/lib/history/record-texts";
import type { Ledger, PublishedIds, Stamps } from "./ledger-files";

/** The hash of a text file; blanks at the ends of lines and of the file do not count. */
function hashOf(source: string): string {
  const text = source.replace(/[ \t\r]+$/gm, "").trimEnd();
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** The stamps of the tree as it is now. A page that lacks a language has none. */
export function stampsOf(tree: ContentTree, files: ReadonlyMap<string, string>): Stamps {
  const chinese = tree.texts.filter(({ locale }) => locale === "zh");
  return Object.fromEntries(
    chinese.flatMap(({ collection, slug, path }) => {
      const [en, zh] = [files.get(path.replace(/zh\.mdx$/, "en.mdx")), files.get(path)];
      const key = `${collection}/${slug}`;
      return en === undefined || zh === undefined ? [] : [[key, { en: hashOf(en), zh: hashOf(zh) }]];
    }),
  );
}

const sorted = (ids: Iterable<string>) =>
  [...new Set(ids)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));

/** Every id of the tree, in the form of the ledger. */
export function idsOfTree(tree: ContentTree, known: KnownIds): PublishedIds {
  const pages = [...publishedIds(tree, known)].map(([path, ids]) => [path, sorted(ids)] as const);
  return {
    pages: Object.fromEntries(pages.sort(([a], [b]) => a.localeCompare(b))),
    facts: sorted(known.facts),
  };
}

/**
 * The ledger after both languages of every page were read together. Ids only join: what was
 * published once stays in the list, or its loss could never be seen. What changed is recorded with the date.
 */
export function stampLedger(
  before: Ledger,
  tree: ContentTree,
  files: ReadonlyMap<string, string>,
  known: KnownIds,
  date: string,
): Ledger {
  const now = idsOfTree(tree, known);
  const paths = sorted([...Object.keys(before.ids.pages), ...Object.keys(now.pages)]);
  const pages = paths.map(
    (path) => [path, sorted([...(before.ids.pages[path] ?? []), ...(now.pages[path] ?? [])])] as const,
  );
  return {
    stamps: stampsOf(tree, files),
    ids: { pages: Object.fromEntries(pages), facts: sorted([...before.ids.facts, ...now.facts]) },
    moved: before.moved,
    histories: recordTexts(before.histories, printedTexts(tree), date),
  };
}

/** One entry a line: a change touches the lines of its own pages only. */
export function printEntries(entries: Record<string, unknown>): string {
  const lines = Object.entries(entries).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")}\n}`;
}
