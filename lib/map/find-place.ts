import type { ZoneSlug } from "@/lib/content/types/parts";
import type { IslandGeo } from "./island-geo";
import { cornersOf, type Corners } from "./map-target";

/** A thing on the map that has a name, in both languages, and where it lies. */
export type NamedPlace = { en: string; zh: string; zone?: ZoneSlug; bounds: Corners };

/** Everything that can be found by name, once each; a zone by its pin. */
export function namedPlaces({ features }: IslandGeo): NamedPlace[] {
  const places = new Map<string, NamedPlace>();
  for (const { properties, geometry } of features) {
    const { en, zh, zone } = properties;
    if (en === undefined || zh === undefined || places.has(en)) continue;
    places.set(en, { en, zh, zone, bounds: cornersOf(geometry) });
  }
  return [...places.values()];
}

const plain = (text: string) => text.trim().toLowerCase().normalize("NFKC");

/** The place that a reader means: the same name, else one that begins so, else one that contains it. */
export function findPlace(places: readonly NamedPlace[], asked: string): NamedPlace | undefined {
  const wanted = plain(asked);
  if (wanted === "") return undefined;
  const matching = (test: (name: string) => boolean) =>
    places.find(({ en, zh }) => test(plain(en)) || test(plain(zh)));
  return (
    matching((name) => name === wanted) ??
    matching((name) => name.startsWith(wanted)) ??
    matching((name) => name.includes(wanted))
  );
}
