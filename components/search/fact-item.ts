import type { CheckedFact, FactIndex, FactSource } from "@/lib/search/fact-index";
import type { VerifyWords } from "@/lib/search/verify-words";
import { makeElement } from "./make-element";
import { addressOf, type SitePlace } from "./site-place";

type View = { facts: FactIndex; words: VerifyWords; place: SitePlace; titleOf: (path: string) => string };

const small = (...children: (Node | string)[]) => makeElement("p", { class: "small" }, ...children);
const line = (label: string, ...value: (Node | string)[]) =>
  small(makeElement("span", { class: "muted" }, `${label} `), ...value);
const join = (links: HTMLElement[]) => links.flatMap((each, index) => (index === 0 ? [each] : [" · ", each]));

/** A source with who published it and what kind of publisher that is. */
function nameOf({ title, publisher, tier }: FactSource, words: VerifyWords): string {
  const parts = new Map([
    ["{title}", title],
    ["{publisher}", publisher],
    ["{tier}", words.tier[tier]],
  ]);
  return words.source.replace(/\{\w+\}/g, (name) => parts.get(name) ?? name);
}

function detailLines(fact: CheckedFact, words: VerifyWords): HTMLElement[] {
  const details: [string, string | undefined][] = [
    [words.measures, fact.measures],
    [words.asOf, fact.asOf],
    [words.confidenceLabel, words.confidence[fact.confidence]],
    [words.remark, fact.note],
  ];
  return details.flatMap(([label, value]) => (value === undefined ? [] : [line(label, value)]));
}

/** A fact that fits: what it is, how far it may be relied on, its sources and where it is printed. */
export function makeFactItem(fact: CheckedFact, { facts, words, place, titleOf }: View): HTMLLIElement {
  const link = (path: string, text: string) =>
    makeElement("a", { href: addressOf(place, place.mode, path) }, text);
  const sources = fact.sources.flatMap((number) => facts.sources[number] ?? []);
  const places = fact.places.map((path) => link(path, titleOf(path.replace(/#.*$/, ""))));
  const { discrepancy } = fact;
  return makeElement(
    "li",
    {},
    makeElement("p", {}, makeElement("b", {}, fact.shown), ` ${fact.label}`),
    ...detailLines(fact, words),
    line(
      words.sources,
      ...join(sources.map((source) => link(`/sources/${source.id}/`, nameOf(source, words)))),
    ),
    ...(places.length === 0 ? [] : [small(...join(places))]),
    ...(discrepancy === undefined
      ? []
      : [small("≠ ", link(`/discrepancies/${discrepancy}/`, words.discrepancy))]),
  );
}
