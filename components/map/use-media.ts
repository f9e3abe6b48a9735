import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (update: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", update);
      return () => list.removeEventListener("change", update);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
