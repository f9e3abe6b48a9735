import type { ContextFeature } from "./geo-schema";

/** Whether a terminal is drawn as a building, so that its point needs no mark. */
export function hasFootprint(features: readonly ContextFeature[], name: string): boolean {
  return features.some(
    ({ properties: { kind, name_en } }) => kind === "terminal-footprint" && name_en === name,
  );
}
