import type { MapCamera } from "@/lib/map/map-state";
import type { MapTarget } from "@/lib/map/map-target";

/** What the rest of the island may ask of an engine, whichever it is. */
export type MapHandle = {
  show: (target: MapTarget) => void;
  camera: () => MapCamera;
};
