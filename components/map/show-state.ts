import type { IslandWords } from "@/lib/map/island-words";
import { mapLayers } from "@/lib/map/map-layers";
import type { MapState } from "@/lib/map/map-state";

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

/**
 * Shows a state in the page's own list, legend and filter. They are there without scripts; here they
 * become the panel and the controls of the map.
 */
export function showState(area: HTMLElement, state: MapState, words: IslandWords): void {
  for (const button of all(area, "[data-map-zone]")) {
    button.hidden = false;
    button.setAttribute("aria-pressed", String(button.dataset.mapZone === state.zone));
  }
  for (const details of all(area, "[data-map-details]")) {
    // No `hidden`: that would hold on paper too.
    details.toggleAttribute("data-map-away", details.dataset.mapDetails !== state.zone);
  }
  for (const box of area.querySelectorAll<HTMLInputElement>("[data-map-layer]")) {
    box.hidden = false;
    box.checked = mapLayers.some((layer) => layer === box.dataset.mapLayer && state.layers.includes(layer));
  }
  for (const filter of all(area, "[data-map-filter]")) filter.hidden = false;
  for (const button of all(area, "[data-map-sector]")) {
    button.setAttribute("aria-pressed", String(button.dataset.mapSector === state.sector));
  }
  for (const line of all(area, "[data-map-said]")) {
    line.textContent = state.sector === undefined ? "" : (words.sectors[state.sector]?.said ?? "");
  }
}

/** The page as it is without the interactive map. */
export function hideState(area: HTMLElement): void {
  const hidden = "[data-map-zone], [data-map-layer], [data-map-filter]";
  for (const element of all(area, hidden)) element.hidden = true;
  for (const details of all(area, "[data-map-details]")) details.removeAttribute("data-map-away");
}
