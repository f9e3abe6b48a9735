import type { MapCamera } from "@/lib/map/map-state";
import type { MapTarget } from "@/lib/map/map-target";
import type { MapHandle } from "./map-handle";

/** Room between what is to be seen and the edge of the window, in pixels. */
const padding = 28;
/** Closer than this a zone fills the window and nothing round it tells where it is. */
const maxZoom = 12.3;

/** The first view of the map. */
export function startView(target: MapTarget) {
  return target.kind === "camera"
    ? target.camera
    : { bounds: target.bounds, fitBoundsOptions: { padding, maxZoom } };
}

/** What both engines' maps can do, as far as we ask it. */
type Engine = {
  getCenter: () => { lat: number; lng: number };
  getZoom: () => number;
  fitBounds: (
    bounds: [[number, number], [number, number]],
    options: { padding: number; maxZoom: number; duration: number },
  ) => unknown;
  easeTo: (options: { center: [number, number]; zoom: number; duration: number }) => unknown;
};

const isNear = (a: MapCamera, b: MapCamera) =>
  Math.abs(a.latitude - b.latitude) < 1e-4 &&
  Math.abs(a.longitude - b.longitude) < 1e-4 &&
  Math.abs(a.zoom - b.zoom) < 0.06;

/** The handle of a map that stands. It flies; where a reader wants less motion, the engine jumps. */
export function makeHandle(map: Engine): MapHandle {
  const camera = (): MapCamera => {
    const { lat: latitude, lng: longitude } = map.getCenter();
    return { latitude, longitude, zoom: map.getZoom() };
  };
  const show = (target: MapTarget) => {
    if (target.kind === "bounds") {
      map.fitBounds(target.bounds, { padding, maxZoom, duration: 900 });
    } else if (!isNear(target.camera, camera())) {
      const { latitude, longitude, zoom } = target.camera;
      map.easeTo({ center: [longitude, latitude], zoom, duration: 400 });
    }
  };
  return { camera, show };
}
