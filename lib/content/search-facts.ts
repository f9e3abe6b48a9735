import type { Locale } from "@/i18n/routing";
import { formatDate } from "@/lib/facts/format-date";
import { formatFact } from "@/lib/facts/format-fact";
import { walkInlines } from "@/lib/prose/walk-prose";
import type { CheckedFact, FactIndex, FactSource } from "@/lib/search/fact-index";
import { passagePath } from "@/lib/site/addresses";
import { listFacts } from "./facts";
import { getSource } from "./sources";
import { listTextPages } from "./text-pages";
import { listZones } from "./zones";

const mostPlaces = 3;

/** Where facts are printed: sentences by their ids, and the tables of the zones. */
function placesOfFacts(): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const add = (id: string, place: string) => {
    const list = places.get(id) ?? [];
    if (!list.includes(place)) places.set(id, [...list, place]);
  };
  for (const { path, text } of listTextPages()) {
    for (const { inline, sentence } of walkInlines(text.en.prose))
      if (inline.kind === "fact") add(inline.id, passagePath(path, sentence.id));
  }
  for (const { slug, record } of listZones())
    for (const fact of record.keyFacts.flatMap(({ facts }) => facts)) add(fact, `/zones/${slug}/`);
  return places;
}

/** All facts in the words of one language, with their sources. */
export function makeFactIndex(language: Locale): FactIndex {
  const places = placesOfFacts();
  const sources: FactSource[] = [];
  const numberOf = (id: string) => {
    const known = sources.findIndex((source) => source.id === id);
    if (known >= 0) return known;
    const { titles, publisher, tier } = getSource(id);
    return sources.push({ id, title: titles[language], publisher: publisher[language], tier }) - 1;
  };
  const facts = listFacts().map((fact): CheckedFact => ({
    id: fact.id,
    label: fact.label[language],
    shown: formatFact(fact, language),
    value: fact.unit === "text" ? fact.value[language] : fact.value,
    unit: fact.unit,
    measures: fact.perimeter?.[language],
    asOf: fact.asOf === undefined ? undefined : formatDate(fact.asOf, language),
    confidence: fact.confidence,
    note: fact.note?.[language],
    sources: fact.sources.map(({ id }) => numberOf(id)),
    places: (places.get(fact.id) ?? []).slice(0, mostPlaces),
    discrepancy: fact.discrepancy,
  }));
  return { language, sources, facts };
}
