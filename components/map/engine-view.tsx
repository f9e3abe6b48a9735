import { lazy, Suspense, useCallback, useState } from "react";
import type { EngineProps } from "./engine-props";
import { MaplibreView } from "./maplibre-view";

// Written here by lib/finish/bundle-map.ts; empty on most copies, and then Mapbox is not even built.
declare const MAPBOX_TOKEN: string;

const MapboxView =
  MAPBOX_TOKEN === ""
    ? undefined
    : lazy(async () => ({ default: (await import("./mapbox-view")).MapboxView }));

type Props = EngineProps & { area: HTMLElement };

/** Mapbox where the copy has a token for it and Mapbox lets us; our own map everywhere else. */
export function EngineView({ area, ...props }: Props) {
  const [isRefused, setRefused] = useState(false);
  const refuse = useCallback(() => {
    area.querySelector("[data-map-fallback]")?.removeAttribute("hidden");
    setRefused(true);
  }, [area]);
  if (MapboxView === undefined || isRefused) return <MaplibreView {...props} />;
  return (
    <Suspense>
      <MapboxView {...props} token={MAPBOX_TOKEN} onRefused={refuse} />
    </Suspense>
  );
}
