// Entry of the search script: loaded on first use of the search page, before the index of its language.
import { findPages } from "@/lib/search/find-pages";
import { searchFilters } from "@/lib/search/search-index";
import { readSearchState, writeSearchState, type SearchState } from "@/lib/search/search-state";
import type { SearchWords } from "@/lib/search/search-words";
import { loadIndex } from "./load-index";
import { showResults, type ResultView } from "./show-results";
import { addressOf, findPlace } from "./site-place";

const place = findPlace();
const waitAfterTyping = 150;

type Form = { form: HTMLFormElement; field: HTMLInputElement; selects: HTMLSelectElement[] };

function readForm({ field, selects }: Form, isBoth: boolean): SearchState {
  const chosen = selects.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]);
  return { query: field.value, filters: Object.fromEntries(chosen), isBoth, isAll: false };
}

/** Puts a state into the form; what is no option of a filter chooses nothing. */
function fillForm({ field, selects }: Form, { query, filters }: SearchState): void {
  field.value = query;
  for (const select of selects) {
    const name = searchFilters.find((filter) => filter === select.name);
    select.value = (name && filters[name]) ?? "";
    if (select.selectedIndex < 0) select.value = "";
  }
}

/** The page that a number or an id means, with the query in its address for the way back. */
async function findStraight({ query, isAll, filters }: SearchState): Promise<URL | undefined> {
  if (isAll || Object.keys(filters).length > 0) return undefined;
  const index = await loadIndex(place.root, place.language);
  const page = index.pages[findPages(index, query).exact ?? -1];
  if (page === undefined) return undefined;
  const address = new URL(addressOf(place, place.mode, page.path));
  address.searchParams.set("q", query.toWellFormed());
  return address;
}

function start(parts: Form, view: Omit<ResultView, "showBoth">): void {
  const { form, field } = parts;
  let state = readSearchState(location.search);
  let timer = 0;

  const show = () => showResults(state, { ...view, showBoth: () => move({ ...state, isBoth: true }, true) });
  const move = (next: SearchState, isStep: boolean) => {
    clearTimeout(timer);
    state = next;
    const address = location.pathname + writeSearchState(state);
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    void show();
  };
  const follow = (isStep: boolean) => move(readForm(parts, state.isBoth), isStep);
  const goStraight = async (leave: (address: URL) => void) => {
    try {
      const address = await findStraight(state);
      if (address !== undefined) leave(address);
    } catch {
      // Without the index there is no page to go to; the list has said so.
    }
  };
  const send = () => {
    follow(true);
    void goStraight((address) => {
      // Back from the page leads to the results, not to the page again.
      history.replaceState(null, "", location.pathname + writeSearchState({ ...state, isAll: true }));
      location.assign(address);
    });
  };

  field.addEventListener("input", (event) => {
    clearTimeout(timer);
    if (event instanceof InputEvent && event.isComposing) return;
    timer = window.setTimeout(() => follow(false), waitAfterTyping);
  });
  field.addEventListener("compositionend", () => follow(false));
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement) follow(true);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  addEventListener("popstate", () => {
    state = readSearchState(location.search);
    fillForm(parts, state);
    void show();
  });

  if (form.dataset.isSent !== undefined) send();
  else if (state.query === "" && field.value !== "") follow(false);
  else {
    fillForm(parts, state);
    state = { ...readForm(parts, state.isBoth), isAll: state.isAll };
    void show();
    const [visit] = performance.getEntriesByType("navigation");
    const isVisit = visit instanceof PerformanceNavigationTiming && visit.type === "navigate";
    if (isVisit) void goStraight((address) => location.replace(address));
  }
}

const form = document.querySelector<HTMLFormElement>("form[data-lazy=search]");
const field = form?.querySelector<HTMLInputElement>("[name=q]");
const target = document.querySelector<HTMLElement>("[data-search-results]");
const list = document.querySelector<HTMLElement>("[data-search-list]");
if (form && field && target !== null && list !== null) {
  const words: SearchWords = JSON.parse(form.dataset.words ?? "{}");
  start({ form, field, selects: [...form.querySelectorAll("select")] }, { words, place, target, list });
}
