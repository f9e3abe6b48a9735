import { defaultTreeAdapter } from "parse5";
import type { Locale } from "@/i18n/routing";
import { attributeOf, elementsOf, type HtmlDocument, type HtmlElement } from "@/lib/finish/html-tree";
import type { SitePlace } from "@/lib/finish/resolve-address";

/** Where the copy stands, and which paths (without mode, `/zones/tianzhu/`) have a page of both languages. */
export type PairedSite = { place: SitePlace; isPaired: (path: string) => boolean };

/** Links that mean the page of one language: the switch, and the language versions for search engines. */
function namesALanguage(element: HtmlElement): boolean {
  return (
    attributeOf(element, "data-switch-mode") !== undefined ||
    attributeOf(element, "rel")?.split(" ").includes("alternate") === true
  );
}

/**
 * Makes every address of a page lead to side-by-side pages, where there is one. Equal addresses in
 * both trees are also how partners find each other, so this comes before the weaving.
 */
export function leadToPairs(document: HtmlDocument, locale: Locale, { place, isPaired }: PairedSite): void {
  const { origin, basePath } = place;
  const absolute = `${origin}${basePath}/`;
  const pair = (start: string, value: string) => {
    const rest = value.slice(`${start}${locale}`.length);
    const path = rest.split(/[?#]/)[0] ?? "";
    return value.startsWith(`${start}${locale}/`) && isPaired(path) ? `${start}en-zh${rest}` : value;
  };
  const encoded = (mode: string) => encodeURIComponent(`${absolute}${mode}/`);
  for (const element of elementsOf(document)) {
    if (namesALanguage(element)) continue;
    if (attributeOf(element, "type") === "application/ld+json") {
      for (const node of element.childNodes.filter(defaultTreeAdapter.isTextNode)) {
        node.value = node.value.replace(/[^"]+/g, (text) => pair(absolute, text));
      }
    }
    // A link that shows its address shows where it leads.
    const [shown] = element.childNodes.filter(defaultTreeAdapter.isTextNode);
    if (shown !== undefined && shown.value === attributeOf(element, "href"))
      shown.value = pair(absolute, shown.value);
    for (const attribute of element.attrs) {
      const moved = pair(`${basePath}/`, pair(absolute, attribute.value));
      attribute.value = moved.replaceAll(encoded(locale), encoded("en-zh"));
    }
  }
}
