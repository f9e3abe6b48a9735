/** A change in one language calls for a look at the other; the stamp says that somebody took it. */
import type { ContentTree } from "./content-tree";
import { ledgerPaths, type Stamps } from "./ledger/ledger-files";
import { stampsOf } from "./ledger/stamp-ledger";
import type { Problem } from "./problem";

const languages = { en: "English", zh: "Chinese" } as const;

/** Pages whose languages were not read together since one of them, or both, last changed. */
export function checkFreshness(
  tree: ContentTree,
  files: ReadonlyMap<string, string>,
  stamps: Stamps,
): Problem[] {
  return Object.entries(stampsOf(tree, files)).flatMap(([key, now]) => {
    const stamp = stamps[key];
    const changed = (["en", "zh"] as const).filter((locale) => stamp?.[locale] !== now[locale]);
    const [first, second] = changed;
    if (first === undefined) return [];
    if (second === undefined) {
      const other = first === "en" ? "zh" : "en";
      return [
        {
          file: `content/${key}/${other}.mdx`,
          line: 1,
          rule: "stale",
          message: `the ${languages[first]} text changed since both were read together, this one did not`,
          expected: `the text that ${ledgerPaths.stamps} knows, or a look at the other language`,
          found: `another content/${key}/${first}.mdx`,
          fix: `read the ${languages[other]}, mend it where it differs or declare the passage under stale: in record.yml, then run: npm run stamp`,
        },
      ];
    }
    return [
      {
        file: `content/${key}/en.mdx`,
        line: 1,
        rule: "unstamped",
        message:
          stamp === undefined ? "the page is new" : "both languages changed since they were read together",
        expected: `their hashes in ${ledgerPaths.stamps}`,
        found: stamp === undefined ? "nothing" : "those of an earlier text",
        fix: "read both languages side by side, then run: npm run stamp",
      },
    ];
  });
}
