// Entry of the quote checker's script: loaded with the first letter that a reader types or pastes.
import { announce } from "@/components/site/enhance/announce";
import { otherLocale } from "@/i18n/routing";
import { checkSentence, factsIn, longestQuote, partsToCheck } from "@/lib/search/check-quote";
import type { FactIndex } from "@/lib/search/fact-index";
import type { OpenIndex } from "@/lib/search/open-index";
import type { VerifyWords } from "@/lib/search/verify-words";
import { makeFactItem } from "./fact-item";
import { loadFacts, loadIndex, pause } from "./load-index";
import { makeElement } from "./make-element";
import { findPlace } from "./site-place";
import { makeExact, makeNear } from "./verdict-places";

const place = findPlace();
const longestAddress = 500;
const mostFacts = 12;

type View = { words: VerifyWords; target: HTMLElement };

const heading = (text: string) => makeElement("h2", { class: "plain-title text-h3" }, text);

/** What there is to say about one sentence: where it stands, what is like it, which figures fit. */
function makeVerdict(quote: string, indexes: OpenIndex[], facts: FactIndex, { words }: View): HTMLElement {
  const verdict = makeElement("section", { class: "verdict" });
  const checked = indexes.map((index) => ({ index, verdict: checkSentence(index, quote) }));
  const exact = checked.flatMap(({ index, verdict: { exact } }) =>
    exact.slice(0, 5).map((found) => makeExact(found, { index, words, place })),
  );
  const near = checked.flatMap(({ index, verdict: { near } }) =>
    near.map((found) => makeNear(found, quote, { index, words, place })),
  );
  const [own] = indexes;
  const fitting = own === undefined ? [] : factsIn(own, facts, quote).slice(0, mostFacts);
  const titleOf = (path: string) => own?.pages.find((page) => page.path === path)?.title ?? path;

  if (exact.length > 0) verdict.append(heading(words.exact), makeElement("ul", {}, ...exact));
  else if (near.length > 0)
    verdict.append(
      heading(words.near),
      makeElement("p", { class: "small muted" }, words.differ),
      makeElement("ul", {}, ...near),
    );
  else if (fitting.length === 0) verdict.append(heading(words.none), makeElement("p", {}, words.noneMeans));
  if (fitting.length > 0) {
    const items = fitting.map((fact) => makeFactItem(fact, { facts, words, place, titleOf }));
    verdict.append(heading(words.figure), makeElement("ul", {}, ...items));
  }
  return verdict;
}

let lastRun = 0;

async function check(pasted: string, view: View): Promise<void> {
  const { words, target } = view;
  const run = ++lastRun;
  const say = (text: string) => {
    target.replaceChildren(makeElement("p", { class: "not-stated" }, text));
    announce(text);
  };
  if (pasted.trim() === "") return say(words.empty);
  if (pasted.length > longestQuote) return say(words.tooLong);
  say(words.checking);
  try {
    const order = [place.language, otherLocale(place.language)];
    const indexes = await Promise.all(order.map((language) => loadIndex(place.root, language)));
    const facts = await loadFacts(place.root, place.language);
    const parts = partsToCheck(indexes, pasted);
    if (parts.length === 0) return say(words.empty);
    const verdicts: HTMLElement[] = [];
    for (const part of parts) {
      await pause();
      if (run !== lastRun) return;
      const verdict = makeVerdict(part, indexes, facts, view);
      if (parts.length > 1)
        verdict.prepend(
          makeElement(
            "p",
            { class: "small muted" },
            words.part.replace("{text}", () => part),
          ),
        );
      verdicts.push(verdict);
    }
    target.replaceChildren(...verdicts);
    announce(verdicts.map((verdict) => verdict.querySelector("h2")?.textContent ?? "").join(". "));
  } catch (error) {
    reportError(error);
    say(words.failed);
  }
}

function start(form: HTMLFormElement, field: HTMLTextAreaElement, target: HTMLElement): void {
  const words: VerifyWords = JSON.parse(form.dataset.words ?? "{}");
  const send = () => {
    // What is short may be shared by its address; the language switch takes it along.
    const query = new URLSearchParams({ q: field.value.slice(0, longestAddress + 1).toWellFormed() });
    const isShort = field.value !== "" && field.value.length <= longestAddress;
    history.replaceState(null, "", location.pathname + (isShort ? `?${query}` : ""));
    void check(field.value, { words, target });
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (field.value === "" && asked !== null) field.value = asked;
  if (form.dataset.isSent !== undefined || asked !== null) send();
}

const form = document.querySelector<HTMLFormElement>("form[data-lazy=verify]");
const field = form?.querySelector<HTMLTextAreaElement>("textarea");
const target = document.querySelector<HTMLElement>("[data-verdicts]");
if (form && field && target !== null) start(form, field, target);
