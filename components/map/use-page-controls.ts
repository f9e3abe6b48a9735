import { useEffect } from "react";
import type { IslandWords } from "@/lib/map/island-words";
import { mapLayers } from "@/lib/map/map-layers";
import type { MapState } from "@/lib/map/map-state";
import { zoneOrder } from "@/lib/weave/zone-cloth";
import { showState } from "./show-state";
import type { ChangeMap } from "./use-map-state";

/** Lets the page's list, legend and filter drive the map, and keeps them in step with it; without `area` not yet. */
export function usePageControls(
  area: HTMLElement | undefined,
  state: MapState,
  words: IslandWords,
  change: ChangeMap,
): void {
  useEffect(() => {
    if (area !== undefined) showState(area, state, words);
  }, [area, state, words]);
  useEffect(() => {
    if (area === undefined) return;
    const press = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("button[aria-pressed]") : null;
      if (button === null) return;
      const isPressed = button.getAttribute("aria-pressed") === "true";
      const { mapZone, mapSector } = button.dataset;
      const zone = zoneOrder.find((slug) => slug === mapZone);
      if (zone !== undefined) {
        change({ zone: isPressed ? undefined : zone, place: undefined, view: undefined }, "push");
      }
      if (mapSector !== undefined) change({ sector: isPressed ? undefined : mapSector }, "push");
    };
    const tick = ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || target.dataset.mapLayer === undefined) return;
      const boxes = [...area.querySelectorAll<HTMLInputElement>("[data-map-layer]:checked")];
      const layers = mapLayers.filter((layer) => boxes.some(({ dataset }) => dataset.mapLayer === layer));
      change({ layers }, "push");
    };
    area.addEventListener("click", press);
    area.addEventListener("change", tick);
    return () => {
      area.removeEventListener("click", press);
      area.removeEventListener("change", tick);
    };
  }, [area, change]);
}
