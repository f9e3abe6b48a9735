import type { Locale } from "@/i18n/routing";
import { pathOf } from "@/lib/site/addresses";
import { kindOfCollection, type Identifier } from "@/lib/site/identifiers";
import { listEvents } from "./events";
import { listFacts } from "./facts";
import { listPages } from "./list-pages";
import type { Fact } from "./types/fact";
import { titlesOf } from "./titles-of";

/** A thing with a lasting address. `path` is where it is read, without mode; a fact is read on its identifier page. */
export type Identified = {
  identifier: Identifier;
  title: Record<Locale, string>;
  path?: string;
  fact?: Fact;
};

/** Everything that has a lasting address, each once. */
export function listIdentified(): Identified[] {
  return [
    ...listPages().map(({ collection, slug, title, path }) => ({
      identifier: { kind: kindOfCollection(collection), slug },
      title,
      path,
    })),
    ...listEvents().map(({ slug, text }): Identified => ({
      identifier: { kind: "event", slug },
      title: titlesOf(text),
      path: pathOf("events", slug),
    })),
    ...listFacts().map((fact): Identified => ({
      identifier: { kind: "fact", slug: fact.id },
      title: fact.label,
      fact,
    })),
  ];
}
