import { useMemo, useSyncExternalStore } from "react";
import { makePalette, type MapPalette } from "@/lib/map/map-palette";

const dark = "(prefers-color-scheme: dark)";

function subscribe(update: () => void): () => void {
  const observer = new MutationObserver(update);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const query = matchMedia(dark);
  query.addEventListener("change", update);
  return () => {
    observer.disconnect();
    query.removeEventListener("change", update);
  };
}

const readProperty = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name);

/** The colours of the page's theme; they change with it. */
export function usePalette(): MapPalette {
  const key = useSyncExternalStore(subscribe, () => readProperty("--p-ink") + readProperty("--p-land"));
  // The key stands for all of them: themes differ in these two.
  return useMemo(() => makePalette((name) => (key ? readProperty(name) : "")), [key]);
}
