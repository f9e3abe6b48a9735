import { attributeOf, elementsOf, parseHtml } from "./html-tree";

/** The addresses of the style sheets that a page links, for pages that are written beside it. */
export function listStyles(html: string): string[] {
  return elementsOf(parseHtml(html))
    .filter((element) => attributeOf(element, "rel") === "stylesheet")
    .flatMap((element) => attributeOf(element, "href") ?? []);
}
