import { defaultTreeAdapter, html, parse, serialize, type DefaultTreeAdapterTypes } from "parse5";

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.Node;

const { isElementNode, isTextNode } = defaultTreeAdapter;

/** Reads a page as a browser without scripts does, so that what stands in <noscript> is seen too. */
export function parseHtml(html: string): HtmlDocument {
  return parse(html, { scriptingEnabled: false });
}

/** Every node below the given one, in the order of the document, as it was when asked: it may be changed meanwhile. */
export function nodesOf(parent: HtmlNode): DefaultTreeAdapterTypes.ChildNode[] {
  const found: DefaultTreeAdapterTypes.ChildNode[] = [];
  const visit = (node: HtmlNode): void => {
    if (!("childNodes" in node)) return;
    for (const child of node.childNodes) {
      found.push(child);
      visit(child);
    }
  };
  visit(parent);
  return found;
}

/** Every element below the given node, in the order of the document. */
export function elementsOf(parent: HtmlNode): HtmlElement[] {
  return nodesOf(parent).filter(isElementNode);
}

/** The value of an attribute; `xlink:href` goes by the name `href` as well. Undefined when absent. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Sets an attribute, or takes it away for `undefined`. */
export function setAttribute(element: HtmlElement, name: string, value: string | undefined): void {
  element.attrs = element.attrs.filter((attribute) => attribute.name !== name);
  if (value !== undefined) element.attrs.push({ name, value });
}

/** A new element that stands nowhere yet, of HTML or of a drawing; an attribute that is undefined is left out. */
export function createElement(
  tagName: string,
  attributes: Record<string, string | undefined> = {},
  kind: "HTML" | "SVG" = "HTML",
): HtmlElement {
  const attrs = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  );
  return defaultTreeAdapter.createElement(tagName, html.NS[kind], attrs);
}

/** The elements directly below an element. */
export function childElements(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElementNode);
}

/** The text below an element, as written. */
export function textOf(element: HtmlElement): string {
  return nodesOf(element)
    .map((node) => (isTextNode(node) ? node.value : ""))
    .join("");
}

/** Puts a node before everything else in an element. */
export function prependNode(parent: HtmlElement, node: DefaultTreeAdapterTypes.ChildNode): void {
  const [first] = parent.childNodes;
  if (first === undefined) defaultTreeAdapter.appendChild(parent, node);
  else defaultTreeAdapter.insertBefore(parent, node, first);
}

/** Takes a node and everything below it out of the page. */
export function removeNode(node: DefaultTreeAdapterTypes.ChildNode): void {
  defaultTreeAdapter.detachNode(node);
}

/**
 * Writes a page so that reading it again gives the same tree.
 *
 * A browser drops one line feed after `<pre>`; where the text itself begins with one, a second is written.
 */
export function serializeHtml(document: HtmlDocument): string {
  for (const element of elementsOf(document)) {
    const first = element.childNodes[0];
    if (!["pre", "textarea", "listing"].includes(element.tagName) || first === undefined) continue;
    if (isTextNode(first) && first.value.startsWith("\n")) first.value = `\n${first.value}`;
  }
  return serialize(document, { scriptingEnabled: false });
}
