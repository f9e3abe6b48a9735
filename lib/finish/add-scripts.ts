import { defaultTreeAdapter } from "parse5";
import type { MapAddresses } from "./add-map";
import { createElement, elementsOf, type HtmlDocument } from "./html-tree";

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

/**
 * Links our scripts in the head: the early one behind the style sheets, modules at the end.
 *
 * A script waits for the sheets before it, and the page for the script. So the body is read when its styles
 * are there, and painted as it is read. With the script before them, half of a long page was read while they
 * came, and all of that was laid out before anything was seen.
 */
export function addScripts(document: HtmlDocument, { early, enhance, pair }: ScriptAddresses): void {
  const head = elementsOf(document).find(({ tagName }) => tagName === "head");
  if (head === undefined) return;
  const add = (...element: Parameters<typeof createElement>) =>
    defaultTreeAdapter.appendChild(head, createElement(...element));
  if (pair !== undefined) add("link", { rel: "stylesheet", href: pair.sheet });
  add("script", { src: early });
  add("script", { type: "module", src: enhance });
  if (pair !== undefined) add("script", { type: "module", src: pair.script });
}
