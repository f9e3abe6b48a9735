type MapState = "loading" | "slow" | "open" | "failed" | "no-webgl";

/**
 * How far the interactive map is: in `data-map-state` for the style sheet, and for readers in the
 * sentences `[data-when]`, of which only those that hold are not hidden.
 */
export function setMapState(area: HTMLElement, state: MapState): void {
  area.dataset.mapState = state;
  for (const sentence of area.querySelectorAll<HTMLElement>("[data-when]")) {
    sentence.hidden = !sentence.matches(`[data-when~="${state}"]`);
  }
}
