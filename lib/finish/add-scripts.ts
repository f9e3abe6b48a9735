import { defaultTreeAdapter } from "parse5";
import type { MapAddresses } from "./add-map";
import { attributeOf, createElement, elementsOf, type HtmlDocument } from "./html-tree";

/** Addresses of our own scripts, with the base path. */
export type ScriptAddresses = {
  /** Runs before the first paint, so that a chosen theme does not flash. A few lines. */
  early: string;
  /** The enhancement module. */
  enhance: string;
  /** What only pages with both languages side by side load. */
  pair?: { script: string; sheet: string };
  /** The interactive map, which the module fetches when a reader asks for it. */
  map?: MapAddresses;
};

/** Links our scripts in the head: the early one before the style sheets, modules and the sheet of pairs at the end. */
export function addScripts(document: HtmlDocument, { early, enhance, pair }: ScriptAddresses): void {
  const elements = elementsOf(document);
  const head = elements.find(({ tagName }) => tagName === "head");
  if (head === undefined) return;
  const earlyScript = createElement("script", { src: early });
  const sheet = elements.find(
    (link) => link.parentNode === head && attributeOf(link, "rel") === "stylesheet",
  );
  if (sheet === undefined) defaultTreeAdapter.appendChild(head, earlyScript);
  else defaultTreeAdapter.insertBefore(head, earlyScript, sheet);
  defaultTreeAdapter.appendChild(head, createElement("script", { type: "module", src: enhance }));
  if (pair === undefined) return;
  defaultTreeAdapter.appendChild(head, createElement("link", { rel: "stylesheet", href: pair.sheet }));
  defaultTreeAdapter.appendChild(head, createElement("script", { type: "module", src: pair.script }));
}
