import { attributeOf, setAttribute, type HtmlElement } from "@/lib/finish/html-tree";

const modeOf = (element: HtmlElement) => attributeOf(element, "data-switch-mode");

function copyInto(target: HtmlElement, source: HtmlElement): void {
  target.tagName = source.tagName;
  target.nodeName = source.nodeName;
  target.attrs = source.attrs;
  target.childNodes = source.childNodes;
  for (const child of target.childNodes) child.parentNode = target;
}

/**
 * The items of the language switch. On the woven page the two languages are links, each taken from
 * the page that links to it, and the side-by-side mode is where the reader is.
 *
 * @returns whether the elements were items of a switch
 */
export function pairSwitch(en: HtmlElement, zh: HtmlElement): boolean {
  if (modeOf(en) === undefined && modeOf(zh) === undefined) return false;
  if (modeOf(en) === "en-zh" && modeOf(zh) === "en-zh") {
    en.tagName = en.nodeName = "span";
    for (const name of ["href", "hreflang", "aria-label", "data-zh-label", "data-switch-mode"])
      setAttribute(en, name, undefined);
    setAttribute(en, "aria-current", "true");
  } else if (modeOf(en) === undefined) copyInto(en, zh);
  return true;
}
