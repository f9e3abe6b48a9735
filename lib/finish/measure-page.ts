import { attributeOf, elementsOf, parseHtml } from "./html-tree";

/** Bytes, as they are sent, of what the first view of a page loads, without its fonts. */
export type PageWeight = { page: number; styles: number; scripts: number; images: number; total: number };

/**
 * Weighs the first view of a page: the page, its style sheets, its scripts, and images that load at once.
 *
 * @param page bytes of the page itself
 * @param weighAsset bytes of a file by its address as a page writes it
 */
export function measurePage(html: string, page: number, weighAsset: (address: string) => number): PageWeight {
  const elements = elementsOf(parseHtml(html));
  const weighAll = (tagName: string, attribute: string, rel?: string) => {
    const addresses = elements
      .filter((element) => element.tagName === tagName && (!rel || attributeOf(element, "rel") === rel))
      .filter((element) => attributeOf(element, "loading") !== "lazy")
      .flatMap((element) => attributeOf(element, attribute) ?? []);
    return [...new Set(addresses)].reduce((sum, address) => sum + weighAsset(address), 0);
  };
  const styles = weighAll("link", "href", "stylesheet");
  const scripts = weighAll("script", "src");
  const images = weighAll("img", "src");
  return { page, styles, scripts, images, total: page + styles + scripts + images };
}
