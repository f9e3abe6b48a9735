import type { CheckedFact, FactIndex } from "@/lib/search/fact-index";
import type { VerifyWords } from "@/lib/search/verify-words";
import { makeElement } from "./make-element";
import { addressOf, type SitePlace } from "./site-place";

type View = { facts: FactIndex; words: VerifyWords; place: SitePlace; titleOf: (path: string) => string };

/** A fact that fits: what it is, how far it may be relied on, its sources and where it is printed. */
export function makeFactItem(fact: CheckedFact, { facts, words, place, titleOf }: View): HTMLLIElement {
  const link = (path: string, text: string) =>
    makeElement("a", { href: addressOf(place, place.mode, path) }, text);
  const line = (label: string, ...value: (Node | string)[]) =>
    makeElement("p", { class: "small" }, makeElement("span", { class: "muted" }, `${label} `), ...value);
  const join = (links: HTMLElement[]) =>
    links.flatMap((each, index) => (index === 0 ? [each] : [" · ", each]));

  const item = makeElement(
    "li",
    {},
    makeElement("p", {}, makeElement("b", {}, fact.shown), ` ${fact.label}`),
  );
  const details: [string, string | undefined][] = [
    [words.measures, fact.measures],
    [words.asOf, fact.asOf],
    [words.confidenceLabel, words.confidence[fact.confidence]],
    [words.remark, fact.note],
  ];
  for (const [label, value] of details) if (value !== undefined) item.append(line(label, value));
  const sources = fact.sources.flatMap((number) => facts.sources[number] ?? []);
  item.append(
    line(
      words.sources,
      ...join(sources.map(({ id, title, publisher }) => link(`/sources/${id}/`, `${title} (${publisher})`))),
    ),
  );
  if (fact.places.length > 0) {
    const places = fact.places.map((path) => link(path, titleOf(path.replace(/#.*$/, ""))));
    item.append(makeElement("p", { class: "small" }, ...join(places)));
  }
  if (fact.discrepancy !== undefined)
    item.append(
      makeElement(
        "p",
        { class: "small" },
        "≠ ",
        link(`/discrepancies/${fact.discrepancy}/`, words.discrepancy),
      ),
    );
  return item;
}
