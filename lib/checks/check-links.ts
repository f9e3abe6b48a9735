import { pathOf } from "@/lib/site/addresses";
import { suggest } from "./closest";
import type { ContentTree, TextFile } from "./content-tree";
import { partsOfText } from "./parts-of-text";
import type { Problem } from "./problem";

/** Pages that the application makes without a text of their own. */
const builtPages: Record<string, string[]> = {
  "/plan/tasks/": ["list"],
  "/zones/": ["comparison", "map"],
  "/sectors/": ["list", "matrix"],
};

function idsOf(file: TextFile): string[] {
  return file.prose.sections.flatMap((section) => [
    section.id,
    ...section.blocks.flatMap((block) => {
      if (block.kind === "paragraph") return [block.id, ...block.sentences.map((sentence) => sentence.id)];
      if (block.kind === "list")
        return block.items.flatMap((item) => [item.id, ...item.sentences.map((sentence) => sentence.id)]);
      return block.rows.map((row) => row.id);
    }),
  ]);
}

/** Internal links lead to pages and places that exist; they are written without a language. */
export function checkLinks(tree: ContentTree, sources: ReadonlySet<string>): Problem[] {
  const pages = new Map<string, Set<string>>();
  for (const id of sources) pages.set(pathOf("source", id), new Set());
  for (const file of tree.texts) {
    const [path = "", fragment] = pathOf(file.collection, file.slug).split("#");
    const ids = pages.get(path) ?? new Set(builtPages[path] ?? []);
    if (fragment === undefined) idsOf(file).forEach((id) => ids.add(id));
    else ids.add(fragment);
    pages.set(path, ids);
  }
  return tree.texts.flatMap((file) =>
    partsOfText(file).flatMap(({ inline, line }) =>
      inline.kind === "link"
        ? checkLink(inline.href, pages).map((problem) => ({ file: file.path, line, ...problem }))
        : [],
    ),
  );
}

const addressExpected =
  "an address of this site without a language, such as /zones/tianzhu#policies, or one that begins with https://";

function checkLink(href: string, pages: Map<string, Set<string>>): Omit<Problem, "file" | "line">[] {
  if (/^https:\/\//.test(href)) return [];
  const [path = "", fragment] = href.split("#");
  const withoutLanguage = path.match(/^\/(?:en-zh|en|zh)(\/.*)?$/);
  if (withoutLanguage !== null) {
    return [
      {
        rule: "link-with-language",
        message: "the link names a language: readers of the other one would be sent to it too",
        expected: addressExpected,
        found: href,
        fix: `write ${href.slice(path.length - (withoutLanguage[1]?.length ?? 0)) || "/"}`,
      },
    ];
  }
  const page = pages.get(path.endsWith("/") ? path : `${path}/`);
  if (page === undefined) {
    const known = [...pages.keys()].map((address) => address.replace(/(.)\/$/, "$1"));
    return [
      {
        rule: "dead-link",
        message: "the link leads nowhere",
        expected: addressExpected,
        found: href,
        fix: suggest(path, known, "correct the address"),
      },
    ];
  }
  if (fragment !== undefined && !page.has(fragment)) {
    return [
      {
        rule: "dead-fragment",
        message: "the page has no such place",
        expected: `an id of ${path}`,
        found: `#${fragment}`,
        fix: suggest(fragment, page, "correct the fragment"),
      },
    ];
  }
  return [];
}
