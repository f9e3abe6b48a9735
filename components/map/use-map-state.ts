import { useCallback, useMemo, useSyncExternalStore } from "react";
import { readMapState, writeMapState, type MapState } from "@/lib/map/map-state";

/** How a change is kept: as a step that Back undoes, or in the place of the one before. */
export type Keep = "push" | "replace";
export type ChangeMap = (change: Partial<MapState>, keep: Keep) => void;

// The browser tells of Back and of links, not of what a script writes.
const written = "mapstatewritten";
const events = ["popstate", "hashchange", written];

function subscribe(update: () => void): () => void {
  for (const event of events) addEventListener(event, update);
  return () => events.forEach((event) => removeEventListener(event, update));
}

const currentAddress = () => location.search + location.hash;

/** The state of the map, which the address alone holds: reload, Back and the other language find it there. */
export function useMapState(sectors: readonly string[], places: readonly string[]): [MapState, ChangeMap] {
  const address = useSyncExternalStore(subscribe, currentAddress);
  const state = useMemo(() => {
    const { search, hash } = new URL(address, location.href);
    return readMapState({ search, hash }, sectors, places);
  }, [address, sectors, places]);
  const change = useCallback<ChangeMap>(
    (part, keep) => {
      const { search, hash } = writeMapState(
        { ...readMapState(location, sectors, places), ...part },
        location.search,
      );
      const next = location.pathname + search + hash;
      if (next === location.pathname + currentAddress()) return;
      if (keep === "push") history.pushState(null, "", next);
      else history.replaceState(null, "", next);
      dispatchEvent(new Event(written));
    },
    [sectors, places],
  );
  return [state, change];
}
