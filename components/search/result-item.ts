import { langTag, otherLocale } from "@/i18n/routing";
import type { Outcome } from "@/lib/search/find-pages";
import type { Hit, Result } from "@/lib/search/rank-page";
import { fragmentText, markText } from "@/lib/search/mark-text";
import type { OpenIndex } from "@/lib/search/open-index";
import { countWords, type SearchWords } from "@/lib/search/search-words";
import { makeElement } from "./make-element";
import { addressOf, modeFor, type SitePlace } from "./site-place";

export type Shown = { index: OpenIndex; outcome: Outcome; words: SearchWords; place: SitePlace };

const passagesShown = 3;
const passageLength = { en: 190, zh: 80 };

function needlesFor(text: string, { index, outcome }: Shown): string[] {
  const isPhrase = index.normalise(text).text.includes(outcome.phrase);
  return isPhrase ? [outcome.phrase] : outcome.words;
}

function markedText(text: string, needles: string[], { index }: Shown, length: number): (Node | string)[] {
  return markText(text, needles, index.normalise, length).map((piece) =>
    piece.isMarked ? makeElement("mark", {}, piece.text) : piece.text,
  );
}

/** Where a passage stands, with the words to mark there for browsers that can. */
function addressOfHit({ anchor, text }: Hit, path: string, needles: string[], shown: Shown): string {
  const { index, place } = shown;
  const address = addressOf(
    place,
    modeFor(place, index.language),
    path + (anchor === "" ? "" : `#${anchor}`),
  );
  const words = fragmentText(index.texts[text] ?? "", needles, index.normalise);
  if (words === undefined || !("fragmentDirective" in document)) return address;
  // In a directive the hyphen and the comma have meanings of their own.
  const directive = encodeURIComponent(words.toWellFormed()).replaceAll("-", "%2D");
  return `${address}${anchor === "" ? "#" : ""}:~:text=${directive}`;
}

/** A page that was found: its title, what kind of page it is, and passages that lead to their place. */
export function makeResult(result: Result, shown: Shown): HTMLLIElement {
  const { index, words, place } = shown;
  const { language } = index;
  const page = index.pages[result.page];
  const { path = "/", title = "", other = "", facets } = page ?? {};
  const link = makeElement("a", { href: addressOf(place, modeFor(place, language), path) });
  link.append(...markedText(title, needlesFor(title, shown), shown, 300));
  const kind = makeElement("span", { class: "small muted" }, words.kinds[facets?.kind[0] ?? ""] ?? "");
  // The words of the interface are in the reader's language, the page may be in the other.
  kind.lang = langTag(place.language);
  const item = makeElement("li", {}, makeElement("p", { class: "result-title" }, link, " ", kind));
  if (other !== title)
    item.append(makeElement("p", { class: "small muted", lang: langTag(otherLocale(language)) }, other));

  const seen = new Set<number>();
  const hits = result.hits.filter(({ text }) => {
    const isNew = !seen.has(text) && index.texts[text] !== title && index.texts[text] !== other;
    seen.add(text);
    return isNew;
  });
  const list = makeElement("ul", { class: "result-passages small" });
  for (const hit of hits.slice(0, passagesShown)) {
    const text = index.texts[hit.text] ?? "";
    const needles = needlesFor(text, shown);
    const passage = makeElement("a", { href: addressOfHit(hit, path, needles, shown) });
    passage.append(...markedText(text, needles, shown, passageLength[language]));
    list.append(makeElement("li", {}, passage));
  }
  if (list.childElementCount > 0) item.append(list);
  const rest = hits.length - passagesShown;
  if (rest > 0) {
    const more = makeElement("p", { class: "small muted" }, countWords(words.passages, words.passages, rest));
    more.lang = langTag(place.language);
    item.append(more);
  }
  return item;
}
