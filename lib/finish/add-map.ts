import { attributeOf, elementsOf, setAttribute, type HtmlDocument } from "./html-tree";
import type { MapScript } from "./bundle-map";

/** Addresses of the interactive map, with the base path. */
export type MapAddresses = { island: string; worker: string };

/** The addresses as the page needs them: the island with its parts, blanks between, and the worker. */
export function mapAddresses(scripts: readonly MapScript[], folder: string): MapAddresses {
  const of = (role: MapScript["role"]) =>
    scripts.flatMap((script) => (script.role === role ? [`${folder}/${script.file}`] : []));
  return { island: [...of("entry"), ...of("part")].join(" "), worker: of("worker").join(" ") };
}

/** Tells the page of the map where its scripts are; it loads none of them by itself. */
export function addMap(document: HtmlDocument, { island, worker }: MapAddresses): void {
  for (const element of elementsOf(document)) {
    if (attributeOf(element, "data-map-island") === undefined) continue;
    setAttribute(element, "data-map-island", island);
    setAttribute(element, "data-map-worker", worker);
  }
}
