// Entry of the map's own script. The page's script imports it when a reader asks for the map.
import { createRoot } from "react-dom/client";
import type { IslandWords } from "@/lib/map/island-words";
import { announce } from "@/components/site/enhance/announce";
import { setMapState } from "@/components/site/enhance/set-map-state";
import { MapIsland } from "./map-island";
import { hideState } from "./show-state";

function readWords(area: HTMLElement): IslandWords {
  return JSON.parse(area.dataset.mapWords ?? "");
}

/**
 * Puts the interactive map in the place of the drawings of `[data-map-island]`. The attribute
 * `data-map-state` says how far it is; should the engine fail, now or later, the drawings come back.
 */
export function mountMap(area: HTMLElement): void {
  const canvas = area.querySelector<HTMLElement>("[data-map-canvas]");
  if (canvas === null) return;
  canvas.hidden = false;
  const fail = (state: "no-webgl" | "failed") => {
    setMapState(area, state);
    canvas.hidden = true;
    hideState(area);
    // An engine that reports its own end must not be taken away under its feet.
    setTimeout(() => root.unmount());
  };
  // A part that throws must not leave an empty frame behind.
  const root = createRoot(canvas, { onUncaughtError: () => fail("failed") });
  const words = readWords(area);
  const ready = () => {
    const opener = area.querySelector("[data-map-open]");
    const isPressed = opener !== null && opener === document.activeElement;
    setMapState(area, "open");
    // The button is gone now: whoever pressed it goes on with the first of the tools.
    if (isPressed) canvas.querySelector("button")?.focus();
    announce(words.text.opened);
    if (location.hash !== "") canvas.scrollIntoView({ block: "nearest" });
  };
  root.render(<MapIsland area={area} words={words} onReady={ready} onFailure={() => fail("no-webgl")} />);
}
