import { attributeOf, elementsOf, type HtmlElement, type HtmlNode } from "@/lib/finish/html-tree";

/** Whether each language has its own order and its own parts below an element: an index by letters or by pinyin. */
export function hasOwnOrder(element: HtmlElement): boolean {
  return attributeOf(element, "data-own-order") !== undefined;
}

/** The elements whose ids belong to one language only, and to no address that is shared. */
export function ownOrdered(tree: HtmlNode): Set<HtmlElement> {
  return new Set(
    elementsOf(tree)
      .filter(hasOwnOrder)
      .flatMap((element) => elementsOf(element)),
  );
}
