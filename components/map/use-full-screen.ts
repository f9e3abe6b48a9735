import { useSyncExternalStore } from "react";

function subscribe(update: () => void): () => void {
  document.addEventListener("fullscreenchange", update);
  return () => document.removeEventListener("fullscreenchange", update);
}

/** The full screen for one element; without `toggle` where the browser has none to give. */
export function useFullScreen(element: HTMLElement) {
  const isOn = useSyncExternalStore(subscribe, () => document.fullscreenElement === element);
  const toggle = () => void (isOn ? document.exitFullscreen() : element.requestFullscreen());
  return { isOn, toggle: document.fullscreenEnabled ? toggle : undefined };
}
