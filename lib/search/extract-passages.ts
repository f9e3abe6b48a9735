import {
  attributeOf,
  elementsOf,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
} from "@/lib/finish/html-tree";
import { partBreak } from "./normalise";
import type { Passage, PassagePlace } from "./search-index";

const silent = new Set(["script", "style", "svg", "template", "noscript", "select", "form"]);
const inlines = new Set([
  ...["a", "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "del", "dfn", "em", "i", "ins"],
  ...["kbd", "label", "mark", "q", "ruby", "rt", "s", "samp", "small", "span", "strong", "sub", "sup"],
  ...["time", "u", "var", "wbr"],
]);
// What stands in one of these is one passage, whatever it is made of.
const units = new Set(["li", "tr", "p", "h1", "h2", "h3", "h4", "figcaption", "caption", "summary"]);

const isElement = (node: HtmlNode): node is HtmlElement => "attrs" in node;
const hasClass = (element: HtmlElement, ...names: string[]) =>
  (attributeOf(element, "class") ?? "").split(/\s+/).some((name) => names.includes(name));

/** What belongs to every page, or is read elsewhere: pictures, notes opened on the spot, controls, numbers of notes. */
function isFurniture(element: HtmlElement): boolean {
  return (
    silent.has(element.tagName) ||
    ["popover", "hidden"].some((name) => attributeOf(element, name) !== undefined) ||
    attributeOf(element, "aria-hidden") === "true" ||
    // "≠ sources differ" stands within a sentence but is not of it: sentences stay whole.
    hasClass(element, "page-tools", "badge") ||
    (element.tagName === "sup" && hasClass(element, "mark"))
  );
}

// Chips stand beside each other without a blank: each is a part of its own.
const isInText = (element: HtmlElement) =>
  inlines.has(element.tagName) && !hasClass(element, "block", "chip", "with-seal");

const isUnit = ({ tagName, parentNode }: HtmlElement) =>
  units.has(tagName) || (tagName === "div" && parentNode?.nodeName === "dl");

const holdsUnits = (element: HtmlElement) =>
  elementsOf(element).some((inner) => isUnit(inner) && attributeOf(inner, "id") !== undefined);

type Where = { anchor: string; place: PassagePlace };

function whereIn(element: HtmlElement, outer: Where): Where {
  const place = element.tagName === "nav" ? "menu" : hasClass(element, "notes") ? "note" : outer.place;
  // Ids of sentences are finer than what a reader wants to be led to, and <main> is the page itself.
  const id = isInText(element) ? undefined : attributeOf(element, "id");
  return { place, anchor: id === undefined ? outer.anchor : id === "main" ? "" : id };
}

/**
 * The passages of a page in their order: all that stands in `<main>` but its furniture. The parts of
 * one, such as the cells of a row, are separated by `partBreak`.
 */
export function extractPassages(document: HtmlDocument): Passage[] {
  const passages: Passage[] = [];
  let parts = [""];
  const finish = (where: Where) => {
    const text = parts.map((part) => part.replace(/\s+/g, " ").trim()).filter(Boolean);
    if (text.length > 0) passages.push({ ...where, text: text.join(partBreak) });
    parts = [""];
  };

  const visit = (node: HtmlNode, outer: Where, isInUnit: boolean): void => {
    if ("value" in node && node.nodeName === "#text") parts[parts.length - 1] += node.value;
    if (!isElement(node) || isFurniture(node)) return;
    const inner = whereIn(node, outer);
    const isLine = isInText(node);
    const isOpenUnit = isInUnit || (isUnit(node) && !holdsUnits(node));
    const part = (where: Where) => {
      if (!isLine && isInUnit) parts.push("");
      else if (!isLine) finish(where);
    };
    part(outer);
    for (const child of node.childNodes) visit(child, inner, isOpenUnit);
    part(inner);
  };

  const main = elementsOf(document).find(({ tagName }) => tagName === "main");
  if (main !== undefined) visit(main, { anchor: "", place: "text" }, false);
  return passages;
}
