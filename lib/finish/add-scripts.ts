import { defaultTreeAdapter, html } from "parse5";
import type { MapAddresses } from "./add-map";
import { attributeOf, elementsOf, type HtmlDocument, type HtmlElement } from "./html-tree";

/** Addresses of our own scripts, with the base path. */
export type ScriptAddresses = {
  /** Runs before the first paint, so that a chosen theme does not flash. A few lines. */
  early: string;
  /** The enhancement module. */
  enhance: string;
  /** The interactive map, which the module fetches when a reader asks for it. */
  map?: MapAddresses;
};

function script(attributes: Record<string, string>): HtmlElement {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return defaultTreeAdapter.createElement("script", html.NS.HTML, attrs);
}

/** Links our scripts in the head: the early one before the style sheets, the module at the end. */
export function addScripts(document: HtmlDocument, { early, enhance }: ScriptAddresses): void {
  const elements = elementsOf(document);
  const head = elements.find(({ tagName }) => tagName === "head");
  if (head === undefined) return;
  const earlyScript = script({ src: early });
  const sheet = elements.find(
    (element) => element.parentNode === head && attributeOf(element, "rel") === "stylesheet",
  );
  if (sheet === undefined) defaultTreeAdapter.appendChild(head, earlyScript);
  else defaultTreeAdapter.insertBefore(head, earlyScript, sheet);
  defaultTreeAdapter.appendChild(head, script({ type: "module", src: enhance }));
}
