import type { ZoneSlug } from "@/lib/content/types/parts";

/** Something for each of the three zones. */
export function byZone<T>(make: (zone: ZoneSlug) => T): Record<ZoneSlug, T> {
  return {
    tianzhu: make("tianzhu"),
    "capital-airport": make("capital-airport"),
    "sino-german": make("sino-german"),
  };
}
