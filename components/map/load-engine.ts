import type * as maplibre from "maplibre-gl";

/** The engine of our own map, all of it. */
export type MapEngine = typeof maplibre;

/**
 * The engine, told where its worker is: a file of our own. The worker starts at once, so that it loads
 * while the map is made, and outlives a map that fails, for the reader who asks again.
 */
export async function loadEngine(worker: string): Promise<MapEngine> {
  const engine = await import("maplibre-gl");
  engine.setWorkerUrl(worker);
  engine.prewarm();
  return engine;
}
