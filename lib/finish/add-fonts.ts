import { defaultTreeAdapter } from "parse5";
import { basename } from "node:path";
import { listDisplayed } from "./check-display-face";
import {
  attributeOf,
  createElement,
  elementsOf,
  textOf,
  type HtmlDocument,
  type HtmlElement,
} from "./html-tree";

const han = /\p{Script=Han}/u;

function languageOf(element: HtmlElement): string {
  const own = attributeOf(element, "lang");
  if (own !== undefined) return own;
  const { parentNode } = element;
  return parentNode !== null && "attrs" in parentNode ? languageOf(parentNode) : "";
}

/** The faces that the first view of a page shows, by the names of their files. */
export function listFaces(document: HtmlDocument): string[] {
  const classOf = (element: HtmlElement) => attributeOf(element, "class") ?? "";
  // A heading of a side-by-side page is English with a Chinese part.
  const shown = listDisplayed(document)
    .flatMap((element) => [element, ...elementsOf(element).filter((part) => classOf(part) === "zh")])
    .filter((element) => languageOf(element).startsWith("zh") && han.test(textOf(element)));
  const isSeal = (element: HtmlElement) => /\bfont-song\b/.test(classOf(element));
  const hasTitle = shown.some((element) => !isSeal(element));
  return [
    "source-sans-3",
    "frank-ruhl-libre",
    ...(shown.length > 0 ? ["song-core"] : []),
    ...(hasTitle ? ["song-more"] : []),
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
export function addFontPreloads(document: HtmlDocument, fonts: readonly string[]): void {
  const sheet = elementsOf(document).find((element) => attributeOf(element, "rel") === "stylesheet");
  const head = sheet?.parentNode;
  if (!sheet || !head) return;
  for (const face of listFaces(document)) {
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
