import type { ZoneSlug } from "@/lib/content/types/parts";
import type { IslandGeo } from "./island-geo";
import { cornersOf, type Corners } from "./map-target";
import { middleOf } from "./middle-of";

/** A thing on the map that has a name, in both languages, and where it lies. */
export type NamedPlace = {
  /** As in the address and in the page's table. */
  id: string;
  kind: string;
  en: string;
  zh: string;
  zone?: ZoneSlug;
  at: [number, number];
  bounds: Corners;
  /** Another place bears the same name, such as a town and its station. */
  isShared: boolean;
};

/** Everything that can be found by name, once each; a zone by its pin. */
export function namedPlaces({ features }: IslandGeo): NamedPlace[] {
  const places = new Map<string, Omit<NamedPlace, "isShared">>();
  for (const { properties, geometry } of features) {
    const { id, kind, en, zh, zone } = properties;
    if (id === undefined || en === undefined || zh === undefined || places.has(id)) continue;
    places.set(id, { id, kind, en, zh, zone, at: middleOf(geometry), bounds: cornersOf(geometry) });
  }
  const all = [...places.values()];
  return all.map((place) => ({
    ...place,
    isShared: all.some((one) => one !== place && one.en === place.en),
  }));
}

const plain = (text: string) => text.trim().toLowerCase().normalize("NFKC");

/**
 * The place that a reader means: the same name, else one that begins so, else one that contains it.
 *
 * @param labelOf how a place is offered to the reader, where that is more than its name
 */
export function findPlace(
  places: readonly NamedPlace[],
  asked: string,
  labelOf: (place: NamedPlace) => string = ({ en }) => en,
): NamedPlace | undefined {
  const wanted = plain(asked);
  if (wanted === "") return undefined;
  const matching = (test: (name: string) => boolean) =>
    places.find((place) => [labelOf(place), place.en, place.zh].some((name) => test(plain(name))));
  return (
    matching((name) => name === wanted) ??
    matching((name) => name.startsWith(wanted)) ??
    matching((name) => name.includes(wanted))
  );
}
