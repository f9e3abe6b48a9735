import { lazy, Suspense, useCallback, useEffect, useState, type ComponentType } from "react";
import type { EngineProps } from "./engine-props";
import type { MapboxViewProps } from "./mapbox-view";
import { MaplibreView } from "./maplibre-view";
import { useEngine } from "./use-engine";

// Written here by lib/finish/bundle-map.ts; empty on most copies, and then Mapbox is not even built.
declare const MAPBOX_TOKEN: string;

/** Stands for the view whose file did not come: it refuses at once. */
function MissingView({ onRefused }: MapboxViewProps) {
  useEffect(onRefused, [onRefused]);
  return null;
}

// The import stands where the bundler leaves it out of copies without a token.
const MapboxView =
  MAPBOX_TOKEN === ""
    ? undefined
    : lazy<ComponentType<MapboxViewProps>>(async () => {
        try {
          return { default: (await import("./mapbox-view")).MapboxView };
        } catch {
          return { default: MissingView };
        }
      });

type Props = EngineProps & { area: HTMLElement };

/** Mapbox where the copy has a token for it and Mapbox lets us; our own map everywhere else. */
export function EngineView({ area, ...props }: Props) {
  const [isRefused, setRefused] = useState(false);
  const refuse = useCallback(() => {
    area.querySelector("[data-map-fallback]")?.removeAttribute("hidden");
    setRefused(true);
  }, [area]);
  const isMapbox = MapboxView !== undefined && !isRefused;
  // Its own ground takes the place of ours: the style sheet hides what the legend says of ours.
  useEffect(() => {
    area.toggleAttribute("data-map-mapbox", isMapbox);
    return () => area.removeAttribute("data-map-mapbox");
  }, [area, isMapbox]);
  const engine = useEngine(area, !isMapbox);
  if (MapboxView === undefined || isRefused) {
    return engine === undefined ? null : <MaplibreView {...props} maplibre={engine} />;
  }
  return (
    <Suspense>
      <MapboxView {...props} token={MAPBOX_TOKEN} onRefused={refuse} />
    </Suspense>
  );
}
