import { setMapState } from "./set-map-state";

const slowAfter = 5000;
const asks = /[?&](layers|sector|place|view)=/;

/**
 * `[data-map-island]` holds the addresses of the map's own scripts, which are fetched when the reader
 * presses `[data-map-open]`, chooses a zone, or comes with an address that asks for a state of the map.
 * `data-map-state` says what has become of it.
 */
export function openMap(): void {
  const area = document.querySelector<HTMLElement>("[data-map-island]");
  const button = area?.querySelector<HTMLElement>("[data-map-open]");
  if (!area || !button) return;
  const open = async () => {
    if (/open|loading|slow/.test(area.dataset.mapState ?? "")) return;
    setMapState(area, "loading");
    setTimeout(() => {
      if (area.dataset.mapState === "loading") setMapState(area, "slow");
    }, slowAfter);
    try {
      if (!document.createElement("canvas").getContext("webgl2")) {
        setMapState(area, "no-webgl");
        return;
      }
      // All at once: the first one needs the others, and would ask for them late. It begins without
      // them, and says so when one does not come.
      const [entry = "", ...parts] = (area.dataset.mapIsland ?? "").split(" ");
      const island = import(entry);
      void Promise.allSettled(parts.map((file) => import(file)));
      (await island).mountMap(area);
    } catch {
      setMapState(area, "failed");
    }
  };
  const arrive = () => {
    const isZone = document.getElementById(location.hash.slice(1))?.matches("[data-map-panel]");
    if (isZone || asks.test(location.search)) void open();
  };
  button.hidden = false;
  button.addEventListener("click", open);
  addEventListener("hashchange", arrive);
  arrive();
}
