import { mapTree, pruneTree, type CslTree } from "./csl-tree";

const fullWidth: Record<string, string> = { "(": "（", ")": "）" };

function widen(attributes: Record<string, string>): Record<string, string> {
  const entries = Object.entries(attributes)
    // Sets apart the number of a list, which is gone.
    .filter(([name]) => name !== "second-field-align")
    .map(([name, value]) => [name, fullWidth[value] ?? value]);
  return Object.fromEntries(entries);
}

/**
 * GB/T 7714-2025 for web pages, made from the style of the 2015 edition: no package holds a style
 * of the 2025 edition yet. Where web pages are concerned, the new edition writes full-width round
 * brackets and a full-width comma between authors, and leaves family names in small letters
 * (docs/decisions/0012-citations.md). The number in square brackets belongs to a list, not to a
 * single citation, and is left out.
 */
export function gb2025(style2015: CslTree): CslTree {
  const kept = pruneTree(
    style2015,
    ({ n, a }) => n === "name-part" || (n === "text" && a?.variable === "citation-number"),
  );
  return mapTree(kept, ({ n, a = {}, c }) => ({
    n,
    a: n === "name" ? { ...a, delimiter: "，" } : widen(a),
    c,
  }));
}
