import type { ZoneSlug } from "@/lib/content/types/parts";
import type { IslandGeo } from "@/lib/map/island-geo";
import type { IslandWords } from "@/lib/map/island-words";
import type { MapCamera } from "@/lib/map/map-state";
import type { MapTarget } from "@/lib/map/map-target";
import type { StyleInput } from "@/lib/map/style/style-input";
import type { MapHandle } from "./map-handle";

/** What either engine needs. A new `start` is not followed: later moves go through the handle. */
export type EngineProps = {
  geo: IslandGeo;
  words: IslandWords;
  look: StyleInput;
  start: MapTarget;
  /** The place that was looked for, under the name by which it is said. */
  found?: { label: string; at: [number, number] };
  /** With the whole screen to itself the map may take every gesture. */
  isFullScreen: boolean;
  onReady: (handle: MapHandle) => void;
  /** The engine cannot draw, or cannot any longer. */
  onFailure: () => void;
  onZone: (zone: ZoneSlug) => void;
  /** The reader has moved the map. */
  onCamera: (camera: MapCamera) => void;
};
