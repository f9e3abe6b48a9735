import type { IslandWords } from "@/lib/map/island-words";

/** The engine's own words, in the language of the page. */
export function engineWords({ text }: IslandWords): Record<string, string> {
  return {
    "Map.Title": text.mapLabel,
    "ScaleControl.Kilometers": text.kilometres,
    "ScaleControl.Meters": text.metres,
    "CooperativeGesturesHandler.WindowsHelpText": text.ctrlScroll,
    "CooperativeGesturesHandler.MacHelpText": text.cmdScroll,
    "CooperativeGesturesHandler.MobileHelpText": text.twoFingers,
  };
}
