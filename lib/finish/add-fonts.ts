import { defaultTreeAdapter } from "parse5";
import { basename } from "node:path";
import { songParts, type DisplayCharacters, type SongPart } from "@/lib/fonts/display-characters";
import { listDisplayed } from "./check-display-face";
import {
  attributeOf,
  createElement,
  elementsOf,
  setAttribute,
  textOf,
  type HtmlDocument,
  type HtmlElement,
} from "./html-tree";

function languageOf(element: HtmlElement): string {
  const own = attributeOf(element, "lang");
  if (own !== undefined) return own;
  const { parentNode } = element;
  return parentNode !== null && "attrs" in parentNode ? languageOf(parentNode) : "";
}

/** The files of the Chinese display face that these elements need: up to the last of which they show a character. */
function partsFor(elements: readonly HtmlElement[], characters: DisplayCharacters): SongPart[] {
  const shown = new Set(elements.map(textOf).join(""));
  const last = songParts.findLastIndex((part) => [...shown].some((each) => characters[part].has(each)));
  return songParts.slice(0, last + 1);
}

/** The faces that the first view of a page shows, by the names of their files. */
export function listFaces(document: HtmlDocument, characters: DisplayCharacters): string[] {
  const classOf = (element: HtmlElement) => attributeOf(element, "class") ?? "";
  // A heading of a side-by-side page is English with a Chinese part.
  const chinese = listDisplayed(document)
    .flatMap((element) => [element, ...elementsOf(element).filter((part) => classOf(part) === "zh")])
    .filter((element) => languageOf(element).startsWith("zh"));
  return [
    "source-sans-3",
    "frank-ruhl-libre-800",
    ...(elementsOf(document).some(({ tagName }) => tagName === "q") ? ["frank-ruhl-libre-400"] : []),
    ...partsFor(chinese, characters).map((part) => `song-${part}`),
  ];
}

/** From this width on the look of the first view is worth the wait. */
const wideEnough = "(min-width: 48em)";

/**
 * Asks for the faces of a page together with its style sheet, not after it. They are
 * `font-display: optional`, so that nothing moves: one that comes after the first paint is not
 * shown before the next page.
 *
 * Browsers hold the first paint back for such faces. A telephone, often on a slow line, shows the text
 * first instead: there the faces come after the style sheet, and the next page has them.
 *
 * @param fonts addresses of all font files of the site
 */
function addPreloads(document: HtmlDocument, faces: readonly string[], fonts: readonly string[]): void {
  const sheet = elementsOf(document).find((element) => attributeOf(element, "rel") === "stylesheet");
  const head = sheet?.parentNode;
  if (!sheet || !head) return;
  for (const face of faces) {
    const href = fonts.find((address) => basename(address).startsWith(`${face}.`));
    if (href === undefined) continue;
    const link = createElement("link", {
      rel: "preload",
      as: "font",
      type: "font/woff2",
      crossorigin: "",
      media: wideEnough,
      href,
    });
    defaultTreeAdapter.insertBefore(head, link, sheet);
  }
}

/**
 * Says in `data-song` of the page which part of the Chinese display face is the last that it needs, unless that
 * is all of them or none. The style sheet (app/styles/tokens.css) then leaves out the rest: while one file is on its
 * way browsers look for a character in the next, and would fetch it in vain.
 */
function limitSong(document: HtmlDocument, characters: DisplayCharacters): void {
  const html = elementsOf(document).find(({ tagName }) => tagName === "html");
  const last = partsFor(listDisplayed(document), characters).at(-1);
  if (html !== undefined && last !== undefined && last !== songParts.at(-1))
    setAttribute(html, "data-song", last);
}

/**
 * Asks early for the faces that a page shows, and leaves out those that it does not.
 *
 * @param fonts addresses of all font files of the site
 */
export function addFonts(
  document: HtmlDocument,
  fonts: readonly string[],
  characters: DisplayCharacters,
): void {
  addPreloads(document, listFaces(document, characters), fonts);
  limitSong(document, characters);
}
