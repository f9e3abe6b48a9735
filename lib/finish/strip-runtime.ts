import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from "parse5";
import {
  attributeOf,
  elementsOf,
  nodesOf,
  removeNode,
  type HtmlDocument,
  type HtmlElement,
} from "./html-tree";

const { isCommentNode, isElementNode } = defaultTreeAdapter;

function isScript(element: HtmlElement): boolean {
  return element.tagName === "script" && attributeOf(element, "type") !== "application/ld+json";
}

// "expect" makes a browser wait with the first paint for an element that goes with the runtime.
function isScriptHint(element: HtmlElement): boolean {
  if (element.tagName !== "link") return false;
  const rel = attributeOf(element, "rel");
  return (
    rel === "modulepreload" ||
    rel === "expect" ||
    (rel === "preload" && attributeOf(element, "as") === "script")
  );
}

// Next asks for a connection to the site itself, which the browser has open already.
function isOwnPreconnect(element: HtmlElement): boolean {
  return attributeOf(element, "rel") === "preconnect" && /^\/(?!\/)/.test(attributeOf(element, "href") ?? "");
}

function isMarker(element: HtmlElement): boolean {
  if (element.tagName === "template") return true;
  return element.tagName === "meta" && attributeOf(element, "name") === "next-size-adjust";
}

// React leaves <div hidden></div> where the metadata of a page would have been streamed to.
function isEmptyHolder(element: HtmlElement): boolean {
  const isBareHidden = element.attrs.length === 1 && attributeOf(element, "hidden") !== undefined;
  return element.tagName === "div" && isBareHidden && element.childNodes.every(isCommentNode);
}

function isRuntime(node: DefaultTreeAdapterTypes.ChildNode): boolean {
  if (isCommentNode(node)) return true;
  if (!isElementNode(node)) return false;
  return (
    isScript(node) || isScriptHint(node) || isOwnPreconnect(node) || isMarker(node) || isEmptyHolder(node)
  );
}

/** A preload of a style sheet says nothing where the sheet itself is linked in the same head. */
function removeNeedlessPreloads(document: HtmlDocument): void {
  const links = elementsOf(document).filter((element) => element.tagName === "link");
  const sheets = new Set(
    links
      .filter((link) => attributeOf(link, "rel") === "stylesheet")
      .map((link) => attributeOf(link, "href")),
  );
  for (const link of links) {
    const isStylePreload = attributeOf(link, "rel") === "preload" && attributeOf(link, "as") === "style";
    if (isStylePreload && sheets.has(attributeOf(link, "href"))) removeNode(link);
    link.attrs = link.attrs.filter(({ name }) => name !== "data-precedence");
  }
}

/**
 * Takes Next's and React's runtime out of a page: scripts, what loads them early, and the marks they
 * would look for. Data (`application/ld+json`) stays, and so does everything a reader sees.
 */
export function stripRuntime(document: HtmlDocument): void {
  for (const node of nodesOf(document)) if (isRuntime(node)) removeNode(node);
  removeNeedlessPreloads(document);
}

/**
 * Parts of a page that only the runtime would have put in their place: React writes what it finishes
 * late, or leaves to the browser, apart from the text. Look for them before `stripRuntime`.
 */
export function findUnfinishedParts(document: HtmlDocument): string[] {
  const parts: string[] = [];
  for (const node of nodesOf(document)) {
    if (isCommentNode(node) && node.data === "$!") parts.push("a part is left to the browser to render");
    if (isCommentNode(node) && node.data === "$?")
      parts.push("a part is still waiting behind its Suspense fallback");
  }
  return parts;
}
