import type { Locale } from "@/i18n/routing";
import { pathOf } from "@/lib/site/addresses";
import type { EmbedKind } from "@/lib/site/embed-address";
import { listDiscrepancies } from "./discrepancies";
import { passageOfFact } from "./fact-passage";
import { listFacts } from "./facts";
import { listTasks } from "./tasks";
import { listZones } from "./zones";
import { titlesOf } from "./titles-of";

/** Something that other pages may show as a card. */
export type EmbedItem = {
  kind: EmbedKind;
  slug: string;
  title: Record<Locale, string>;
  /** Address without mode of the page or passage that it stands for. */
  place: string;
};

type Listed = { slug: string; text: Record<Locale, { title: string }> };

/** Everything of which there is a card, each once. */
export function listEmbedItems(): EmbedItem[] {
  const of = (kind: EmbedKind, collection: "tasks" | "zones" | "discrepancies", entries: Listed[]) =>
    entries.map(({ slug, text }) => ({
      kind,
      slug,
      title: titlesOf(text),
      place: pathOf(collection, slug),
    }));
  return [
    ...of("task", "tasks", listTasks()),
    ...of("zone", "zones", listZones()),
    ...of("discrepancy", "discrepancies", listDiscrepancies()),
    ...listFacts().map(({ id, label }) => ({
      kind: "fact" as const,
      slug: id,
      title: label,
      place: passageOfFact(id),
    })),
  ];
}

let byKey: ReadonlyMap<string, EmbedItem> | undefined;

/** One of them; an unknown slug gives `undefined`. */
export function getEmbedItem(kind: EmbedKind, slug: string): EmbedItem | undefined {
  byKey ??= new Map(listEmbedItems().map((item) => [`${item.kind}/${item.slug}`, item]));
  return byKey.get(`${kind}/${slug}`);
}
