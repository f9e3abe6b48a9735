import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from "parse5";
import { langTag, type Locale } from "@/i18n/routing";
import {
  attributeOf,
  createElement,
  elementsOf,
  nodesOf,
  setAttribute,
  type HtmlElement,
} from "@/lib/finish/html-tree";

export type ChildNode = DefaultTreeAdapterTypes.ChildNode;

const { isTextNode } = defaultTreeAdapter;

/** Text without the blanks that a browser does not show. */
export function plainText(nodes: readonly ChildNode[]): string {
  const text = nodes
    .flatMap((node) => [node, ...nodesOf(node)])
    .map((node) => (isTextNode(node) ? node.value : ""))
    .join("");
  return text.replace(/\s+/g, " ").trim();
}

/** Whether words stand directly in the element, not only in elements below it. */
export function hasOwnText(element: HtmlElement): boolean {
  return element.childNodes.some((node) => isTextNode(node) && node.value.trim() !== "");
}

/** Takes nodes out of where they stand and puts them, in order, before another. */
export function moveBefore(nodes: readonly ChildNode[], parent: HtmlElement, before: ChildNode | undefined) {
  for (const node of nodes) {
    defaultTreeAdapter.detachNode(node);
    if (before === undefined) defaultTreeAdapter.appendChild(parent, node);
    else defaultTreeAdapter.insertBefore(parent, node, before);
  }
}

/** A piece of text by itself. */
export function textNode(value: string): ChildNode {
  return { nodeName: "#text", value, parentNode: null };
}

/** Marks an element as being in one of the two languages: the style sheet and the control go by the class. */
export function markLanguage(element: HtmlElement, locale: Locale): void {
  const classes = (attributeOf(element, "class") ?? "").split(/\s+/).filter(Boolean);
  setAttribute(element, "class", [...new Set([...classes, locale])].join(" "));
  if (attributeOf(element, "lang") === undefined) setAttribute(element, "lang", langTag(locale));
}

const blockTags =
  /^(p|div|ul|ol|dl|table|section|article|aside|nav|header|footer|figure|details|form|fieldset|h[1-6]|blockquote)$/;

/** Puts nodes of one language into an element that says so. */
export function wrapInLanguage(nodes: readonly ChildNode[], locale: Locale): HtmlElement {
  const isBlock = nodes
    .flatMap((node) => [node, ...nodesOf(node)])
    .some(({ nodeName }) => blockTags.test(nodeName));
  const wrapper = createElement(isBlock ? "div" : "span");
  markLanguage(wrapper, locale);
  moveBefore(nodes, wrapper, undefined);
  return wrapper;
}

const referringAttributes = ["for", "popovertarget", "aria-labelledby", "aria-describedby", "aria-controls"];

/**
 * Makes the ids of a copy its own. The public fragments are those of the English part; a copy that
 * stands on the same page answers to none of them.
 */
export function separateIds(copy: HtmlElement): void {
  const elements = [copy, ...elementsOf(copy)];
  const own = new Set(elements.flatMap((element) => attributeOf(element, "id") ?? []));
  const rename = (id: string) => (own.has(id) ? `${id}-zh` : id);
  for (const { attrs } of elements) {
    for (const attribute of attrs) {
      const { name, value } = attribute;
      if (name === "id") attribute.value = rename(value);
      else if (referringAttributes.includes(name)) {
        attribute.value = value.split(/\s+/).map(rename).join(" ");
      } else if (name === "href" && value.startsWith("#")) attribute.value = `#${rename(value.slice(1))}`;
      else attribute.value = value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${rename(id)})`);
    }
  }
}
