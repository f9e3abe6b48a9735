// Every published id gets its link here, whichever component made it: none can be forgotten.
import { defaultTreeAdapter } from "parse5";
import {
  attributeOf,
  childElements,
  createElement,
  elementsOf,
  type HtmlDocument,
  type HtmlElement,
} from "./html-tree";

/** How permalinks are called in one language. */
export type PermalinkWords = {
  /** The same for sections and paragraphs: what it belongs to stands beside it, and other words would weigh. */
  passage: string;
  sentence: (number: number) => string;
};

const isHeading = ({ tagName }: HtmlElement) => tagName === "h2" || tagName === "h3";
const passages = new Set(["p", "li", "tr"]);

function createLink(id: string, label: string): HtmlElement {
  // Without words of its own the link stays out of copied text, reader views and search indexes:
  // the sign that is seen comes from the style sheet.
  return createElement("a", { href: `#${id}`, "aria-label": label });
}

/** Notes and definitions are parts of a page, not passages of it. */
function isAside(element: HtmlElement): boolean {
  return (
    attributeOf(element, "popover") !== undefined ||
    ["nav", "svg", "form"].includes(element.tagName) ||
    attributeOf(element, "class") === "notes"
  );
}

/** An entry of a list with a heading of its own is one passage, however many paragraphs it holds. */
const isEntry = (element: HtmlElement) => element.tagName === "li" && headingOf(element) !== undefined;

/** The elements below `parent` that have an id of their own, without asides and without parts of entries. */
function listNamed(parent: HtmlElement): HtmlElement[] {
  return childElements(parent).flatMap((child) => [
    ...(attributeOf(child, "id") === undefined ? [] : [child]),
    ...(isAside(child) || isEntry(child) ? [] : listNamed(child)),
  ]);
}

/** The heading of an element: a child, or alone with its remarks in a box at the beginning. */
function headingOf(element: HtmlElement): HtmlElement | undefined {
  const children = childElements(element);
  const own = children.find(isHeading);
  return own ?? (children[0]?.tagName === "div" ? childElements(children[0]).find(isHeading) : undefined);
}

/** Before the heading, not in it: its name would be read with each jump from heading to heading. */
function linkHeading(heading: HtmlElement, id: string, words: PermalinkWords): void {
  const link = createLink(id, words.passage);
  link.attrs.unshift({ name: "class", value: "hl" });
  if (heading.parentNode !== null) defaultTreeAdapter.insertBefore(heading.parentNode, link, heading);
}

const boxes = new Set(["p", "td", "th", "dd", "div", "ul", "ol", "li"]);

/**
 * The innermost box at the end: after a box, the links would open a line of their own. Never a link:
 * browsers would tear apart what is nested in it.
 */
function lastBox(element: HtmlElement): HtmlElement {
  const last = element.childNodes.at(-1);
  if (last === undefined || !defaultTreeAdapter.isElementNode(last) || last.tagName === "a") return element;
  const isBlock = attributeOf(last, "class")?.split(" ").includes("block") ?? false;
  return boxes.has(last.tagName) || isBlock ? lastBox(last) : element;
}

/** At the end of the passage, its own link and, where it has several, those of its sentences. */
function linkPassage(passage: HtmlElement, id: string, words: PermalinkWords): void {
  const sentences = elementsOf(passage)
    .map((element) => attributeOf(element, "id") ?? "")
    .filter((name) => name.startsWith(`${id}-s`));
  const group = createElement("span", { class: "pl" });
  defaultTreeAdapter.appendChild(group, createLink(id, words.passage));
  if (sentences.length > 1) {
    sentences.forEach((name, index) =>
      defaultTreeAdapter.appendChild(group, createLink(name, words.sentence(index + 1))),
    );
  }
  defaultTreeAdapter.appendChild(lastBox(passage), group);
}

/**
 * Gives every section, paragraph, item and row with an id a link to itself, and every sentence of a
 * passage that has more than one.
 */
export function addPermalinks(document: HtmlDocument, words: PermalinkWords): void {
  const main = elementsOf(document).find(({ tagName }) => tagName === "main");
  if (main === undefined) return;
  for (const element of listNamed(main)) {
    const id = attributeOf(element, "id") ?? "";
    const heading = headingOf(element);
    const isTerm = element.tagName === "div" && childElements(element).at(-1)?.tagName === "dd";
    if (heading !== undefined) linkHeading(heading, id, words);
    else if (passages.has(element.tagName) || isTerm) linkPassage(element, id, words);
  }
}
