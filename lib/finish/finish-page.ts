import { addFontPreloads } from "./add-font-preloads";
import { addScripts, type ScriptAddresses } from "./add-scripts";
import { checkDisplayFace } from "./check-display-face";
import { checkMarkup } from "./check-markup";
import { checkOutline } from "./check-outline";
import { describePage, type PageRecord } from "./describe-page";
import { parseHtml, serializeHtml } from "./html-tree";
import type { PageProblem } from "./page-problem";
import { shortenPaths } from "./shorten-paths";
import { findUnfinishedParts, stripRuntime } from "./strip-runtime";

/** A page as it is published, what to compare it with, and what is wrong with it alone. */
export type FinishedPage = { html: string; record: PageRecord; problems: PageProblem[] };

/**
 * Turns a page of the export into a published one: without the runtime, with our scripts, its drawings shortened, checked.
 *
 * @param fonts addresses of the site's font files, of which the page asks early for those it shows
 */
export function finishPage(
  html: string,
  file: string,
  scripts: ScriptAddresses,
  displayCharacters: ReadonlySet<string>,
  fonts: readonly string[] = [],
): FinishedPage {
  const document = parseHtml(html);
  const unfinished = findUnfinishedParts(document).map((message) => ({
    file,
    message,
    fix: "render it on the server without Suspense: what is late never arrives without the runtime",
  }));
  stripRuntime(document);
  const { pair, ...common } = scripts;
  addScripts(document, file.startsWith("en-zh/") ? { ...common, pair } : common);
  addFontPreloads(document, fonts);
  shortenPaths(document);
  return {
    html: serializeHtml(document),
    record: describePage(document, file),
    problems: [
      ...unfinished,
      ...checkMarkup(document, file),
      ...checkOutline(document, file),
      ...checkDisplayFace(document, file, displayCharacters),
    ],
  };
}
