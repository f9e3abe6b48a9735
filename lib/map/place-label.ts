import type { NamedPlace } from "./find-place";
import type { IslandWords } from "./island-words";

type Words = Pick<IslandWords, "locale" | "kinds"> & { text: Pick<IslandWords["text"], "placeOfKind"> };

/** The name of a place in the language of the page; with its kind where another place bears the same name. */
export function placeLabel(place: NamedPlace, { locale, text, kinds }: Words): string {
  const kind = kinds[place.kind];
  if (!place.isShared || kind === undefined) return place[locale];
  return text.placeOfKind.replaceAll("{name}", place[locale]).replaceAll("{kind}", kind);
}
