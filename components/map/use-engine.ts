import { useEffect, useState } from "react";
import { loadEngine, type MapEngine } from "./load-engine";

/**
 * The engine once it has come, if it is wanted; the tools are made while it is on its way. One that does
 * not come ends the island. `data-map-drawing` tells the style sheet that it has come and is at work.
 */
export function useEngine(area: HTMLElement, isWanted: boolean): MapEngine | undefined {
  const [{ engine, error }, setResult] = useState<{ engine?: MapEngine; error?: Error }>({});
  useEffect(() => {
    if (!isWanted) return;
    loadEngine(new URL(area.dataset.mapWorker ?? "", location.href).href).then(
      (loaded) => setResult({ engine: loaded }),
      (reason: unknown) => setResult({ error: new Error("The map engine did not come", { cause: reason }) }),
    );
  }, [area, isWanted]);
  useEffect(() => {
    area.toggleAttribute("data-map-drawing", engine !== undefined);
    return () => area.removeAttribute("data-map-drawing");
  }, [area, engine]);
  if (error !== undefined) throw error;
  return engine;
}
