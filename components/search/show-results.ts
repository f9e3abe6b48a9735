import { announce } from "@/components/site/enhance/announce";
import { otherLocale, type Locale } from "@/i18n/routing";
import { findPages } from "@/lib/search/find-pages";
import { hasFacets, type SearchState } from "@/lib/search/search-state";
import { countWords, type SearchWords } from "@/lib/search/search-words";
import { loadIndex } from "./load-index";
import { makeElement } from "./make-element";
import { makeResults } from "./result-list";
import type { SitePlace } from "./site-place";

export type ResultView = {
  words: SearchWords;
  place: SitePlace;
  /** Where the results go. */
  target: HTMLElement;
  /** The list of all pages, shown when there is nothing else to go on with. */
  list: HTMLElement;
  showBoth: () => void;
};

/** `isNear`: no page has the words; these have parts of them. */
type Found = { elements: HTMLElement[]; count: number; isNear: boolean };

async function findIn(language: Locale, state: SearchState, { words, place }: ResultView): Promise<Found> {
  const index = await loadIndex(place.root, language);
  const outcome = findPages(index, state.query);
  const results = outcome.results.filter(({ page }) => {
    const entry = index.pages[page];
    return entry !== undefined && hasFacets(entry, state.filters);
  });
  const elements = makeResults(results, { index, outcome, words, place });
  return { elements, count: results.length, isNear: outcome.fit === "parts" };
}

const heading = (text: string) => makeElement("h2", { class: "plain-title text-h3" }, text);

function arrange(own: Found, other: Found | undefined, { words, showBoth }: ResultView): HTMLElement[] {
  if (own.count + (other?.count ?? 0) === 0) {
    const lines = words.help.map((line) => makeElement("li", {}, line));
    return [heading(words.none), makeElement("ul", { class: "search-help" }, ...lines)];
  }
  const parts = [heading(countWords(words.countOne, words.countOther, own.count)), ...own.elements];
  if (other === undefined) {
    const button = makeElement("button", { type: "button", class: "button quiet" }, words.offerOther);
    button.addEventListener("click", showBoth);
    parts.push(button);
  } else if (other.count > 0) parts.push(heading(words.otherHeading), ...other.elements);
  return parts;
}

let lastRun = 0;

/** Shows what fits a state, in the reader's language first. A later call wins over an earlier one. */
export async function showResults(state: SearchState, view: ResultView): Promise<void> {
  const { words, place, target, list } = view;
  const run = ++lastRun;
  const isEmpty = state.query.trim() === "";
  target.hidden = isEmpty;
  list.hidden = !isEmpty;
  if (isEmpty) return;
  if (target.childElementCount === 0) target.append(makeElement("p", { class: "muted mt-8" }, words.loading));
  try {
    const own = await findIn(place.language, state, view);
    // What has no match here, a Chinese word perhaps, may stand on the pages of the other language.
    const isBoth = state.isBoth || own.count === 0 || own.isNear;
    const found = isBoth ? await findIn(otherLocale(place.language), state, view) : undefined;
    // Parts of the words in both languages would bury what is near in the reader's own.
    const other = found?.isNear === true && own.count > 0 && !state.isBoth ? undefined : found;
    if (run !== lastRun) return;
    const total = own.count + (other?.count ?? 0);
    target.replaceChildren(...arrange(own, other, view));
    list.hidden = total > 0;
    announce(total === 0 ? words.none : countWords(words.countOne, words.countOther, total));
  } catch (error) {
    reportError(error);
    target.replaceChildren(makeElement("p", { class: "not-stated" }, words.failed));
    list.hidden = false;
    announce(words.failed);
  }
}
