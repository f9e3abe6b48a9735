import { langTag } from "@/i18n/routing";
import type { Result } from "@/lib/search/rank-page";
import { countWords } from "@/lib/search/search-words";
import { makeElement } from "./make-element";
import { makeResult, type Shown } from "./result-item";

const shownAtOnce = 20;

function makeList(results: Result[], shown: Shown): HTMLElement[] {
  const list = makeElement("ol", { class: "results", lang: langTag(shown.index.language) });
  list.append(...results.slice(0, shownAtOnce).map((result) => makeResult(result, shown)));
  const rest = results.slice(shownAtOnce);
  if (rest.length === 0) return [list];
  const button = makeElement("button", { type: "button", class: "button quiet" });
  button.append(countWords(shown.words.more, shown.words.more, results.length));
  button.addEventListener("click", () => {
    const added = rest.map((result) => makeResult(result, shown));
    list.append(...added);
    button.remove();
    // The button is gone: the reader goes on at the first page that came.
    added[0]?.querySelector("a")?.focus();
  });
  return [list, button];
}

/** What was found in one language: pages that say it first, and apart those whose notes or menus name it. */
export function makeResults(results: Result[], shown: Shown): HTMLElement[] {
  const { outcome, words } = shown;
  const main = results.filter(({ isMain }) => isMain);
  const minor = results.filter(({ isMain }) => !isMain);
  const elements: HTMLElement[] = [];
  const note = { phrase: "", words: words.fitWords, parts: words.fitParts }[outcome.fit];
  if (note !== "" && results.length > 0) elements.push(makeElement("p", { class: "small" }, note));
  if (main.length > 0) elements.push(...makeList(main, shown));
  if (minor.length > 0) {
    const summary = makeElement("summary", {}, countWords(words.minor, words.minor, minor.length));
    const details = makeElement("details", { class: "results-minor" }, summary, ...makeList(minor, shown));
    details.open = main.length === 0;
    elements.push(details);
  }
  return elements;
}
