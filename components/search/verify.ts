// Entry of the quote checker's script: loaded with the first letter that a reader types or pastes.
import { announce } from "@/components/site/enhance/announce";
import { otherLocale } from "@/i18n/routing";
import { longestQuote, partsToCheck } from "@/lib/search/check-quote";
import type { VerifyWords } from "@/lib/search/verify-words";
import { loadFacts, loadIndex, pause } from "./load-index";
import { makeElement } from "./make-element";
import { makeVerdict } from "./make-verdict";
import { findPlace } from "./site-place";

const place = findPlace();
const longestAddress = 500;

type View = { words: VerifyWords; target: HTMLElement };

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
      const verdict = makeVerdict(part, { indexes, facts, words, place });
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
    announce([...target.querySelectorAll("h2")].map((title) => title.textContent).join(". "));
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
