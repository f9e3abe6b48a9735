import { langTag } from "@/i18n/routing";
import { compareWords } from "@/lib/search/compare-words";
import type { ExactPlace, QuotePlace } from "@/lib/search/exact-places";
import { markText } from "@/lib/search/mark-text";
import { normaliseQuery } from "@/lib/search/normalise";
import { readablePassage } from "@/lib/search/readable-passage";
import type { OpenIndex } from "@/lib/search/open-index";
import { countWords } from "@/lib/search/search-words";
import type { Occurrence } from "@/lib/search/search-index";
import type { VerifyWords } from "@/lib/search/verify-words";
import { makeElement } from "./make-element";
import { addressOf, modeFor, type SitePlace } from "./site-place";

type View = { index: OpenIndex; words: VerifyWords; place: SitePlace };

const linksShown = 4;

/** Several passages of a page may have one anchor. */
const isFirst = ({ page, anchor }: Occurrence, at: number, all: Occurrence[]) =>
  all.findIndex((other) => other.page === page && other.anchor === anchor) === at;

/** Links to the places of a sentence: those in the text of a page before those in notes; menus are no places. */
function makeLinks({ texts }: QuotePlace, { index, words, place }: View): HTMLElement {
  const found = texts
    .flatMap((text) => index.occurrences[text] ?? [])
    .filter((occurrence) => occurrence.place !== "menu")
    .filter(isFirst)
    .toSorted((a, b) => Number(a.place !== "text") - Number(b.place !== "text"));
  const line = makeElement("p", { class: "small" });
  for (const { page, anchor } of found.slice(0, linksShown)) {
    const { path = "/", title = "" } = index.pages[page] ?? {};
    const href = addressOf(place, modeFor(place, index.language), path + (anchor === "" ? "" : `#${anchor}`));
    if (line.childNodes.length > 0) line.append(" · ");
    line.append(makeElement("a", { href, lang: langTag(index.language) }, title));
  }
  const rest = found.length - linksShown;
  if (rest > 0) line.append(" · ", countWords(words.places, words.places, rest));
  return line;
}

/** A sentence of the site that is the one that was pasted, with its places; where that is only a part, it is marked. */
export function makeExact(found: ExactPlace, pasted: string, view: View): HTMLElement {
  const { language, normalise } = view.index;
  const { sentence, isWhole } = found;
  const parts = isWhole ? [] : [normaliseQuery(pasted, normalise)];
  const pieces = markText(sentence, parts, normalise, sentence.length).map(({ text, isMarked }) =>
    isMarked ? makeElement("mark", {}, text) : text,
  );
  const quote = makeElement("blockquote", { lang: langTag(language) }, ...pieces);
  return makeElement("li", {}, quote, makeLinks(found, view));
}

const spoken = (text: string) => makeElement("span", { class: "sr-only" }, `[${text}] `);

/** A sentence that is like the one that was pasted, the differences marked. */
export function makeNear(found: QuotePlace, pasted: string, view: View): HTMLElement {
  const { index, words } = view;
  const normal = (text: string) => index.normalise(text).text || text.trim();
  const quote = makeElement("blockquote", { lang: langTag(index.language) });
  for (const { text, in: where } of compareWords(pasted, found.sentence, normal)) {
    if (where === "both") quote.append(readablePassage(text));
    else if (where === "first")
      quote.append(makeElement("del", {}, spoken(words.onlyPasted), readablePassage(text)));
    else quote.append(makeElement("ins", {}, spoken(words.onlyHere), readablePassage(text)));
  }
  const remarks = found.isReported ? [makeElement("p", { class: "small muted" }, words.reported)] : [];
  return makeElement("li", {}, quote, ...remarks, makeLinks(found, view));
}
