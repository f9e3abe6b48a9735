import { isAnyMode, localeOf } from "@/i18n/routing";
import type { MovedPassage } from "@/lib/site/moved-places";
import { isEmbedFile } from "@/lib/site/embed-address";
import type { DisplayCharacters } from "@/lib/fonts/display-characters";
import { addFonts } from "./add-fonts";
import { addMap } from "./add-map";
import { addMovedPassages } from "./add-moved-passages";
import { addPermalinks } from "./add-permalinks";
import { addScripts, type ScriptAddresses } from "./add-scripts";
import { checkDisplayFace } from "./check-display-face";
import { checkMarkup } from "./check-markup";
import { checkOutline } from "./check-outline";
import { describePage, pathOfFile, type PageRecord } from "./describe-page";
import { parseHtml, serializeHtml, type HtmlDocument } from "./html-tree";
import type { PageProblem } from "./page-problem";
import { shortenPaths } from "./shorten-paths";
import type { WordsByLocale } from "./page-words";
import { findUnfinishedParts, stripRuntime } from "./strip-runtime";

/** A page as it is published, what to compare it with, and what is wrong with it alone. */
export type FinishedPage = { html: string; record: PageRecord; problems: PageProblem[] };

/** Words for the links to passages, and the passages that moved, by the address of their page without mode. */
export type PassageTexts = { words: WordsByLocale; moved: ReadonlyMap<string, MovedPassage[]> };

function linkPassages(document: HtmlDocument, file: string, { words, moved }: PassageTexts): void {
  const [, mode, ...rest] = pathOfFile(file).split("/");
  // The chooser and the identifier pages stand in no language: their parts have no lasting ids.
  if (!isAnyMode(mode)) return;
  const [locale, path] = [localeOf(mode), `/${rest.join("/")}`];
  addPermalinks(document, words[locale].permalink);
  addMovedPassages(document, moved.get(path) ?? [], { mode, locale, path }, words[locale]);
}

/**
 * Turns a page of the export into a published one: without the runtime, with our scripts, its drawings shortened, checked.
 *
 * @param fonts addresses of the site's font files, of which the page asks early for those it shows
 * @param passages without them the page gets no links to its passages
 */
export function finishPage(
  html: string,
  file: string,
  scripts: ScriptAddresses,
  displayCharacters: DisplayCharacters,
  fonts: readonly string[] = [],
  passages?: PassageTexts,
): FinishedPage {
  const document = parseHtml(html);
  const unfinished = findUnfinishedParts(document).map((message) => ({
    file,
    message,
    fix: "render it on the server without Suspense: what is late never arrives without the runtime",
  }));
  stripRuntime(document);
  // A card is framed by other people's pages: it stays as small as it was made.
  if (!isEmbedFile(file)) {
    const { pair, ...common } = scripts;
    addScripts(document, file.startsWith("en-zh/") ? { ...common, pair } : common);
    if (scripts.map !== undefined) addMap(document, scripts.map);
    addFonts(document, fonts, displayCharacters);
  }
  shortenPaths(document);
  if (passages !== undefined) linkPassages(document, file, passages);
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
