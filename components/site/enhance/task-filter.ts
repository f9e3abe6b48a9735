import {
  matchesFilter,
  readFilterState,
  toggleFilter,
  writeFilterState,
  type FilterState,
} from "@/lib/site/task-filter-state";

const all = <T extends HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];

function showCount(shown: number): void {
  for (const status of all("[data-filter-status]")) {
    const { one = "", other = "" } = status.dataset;
    // English says "1 task"; every other count, and Chinese always, takes the other form.
    const text = (shown === 1 ? one : other).replace("{count}", String(shown));
    // Setting the same words again would make some readers say them again.
    if (status.textContent !== text) status.textContent = text;
  }
  for (const empty of all("[data-filter-empty]")) empty.hidden = shown > 0;
}

/**
 * Toggle buttons `button[data-filter-group][value]` choose among `[data-filter-item]`, whose
 * `data-<group>` holds one or more values with blanks between.
 *
 * `[data-filter-controls]` and the buttons are hidden without scripts. `[data-filter-section]` goes
 * when none of its items is shown, `[data-filter-empty]` comes when nothing is, `[data-filter-clear]`
 * takes every choice back. The choice stands in the query, one step of history each.
 */
export function filterTasks(): void {
  const buttons = all<HTMLButtonElement>("button[data-filter-group]");
  if (buttons.length === 0) return;
  const options = new Map<string, Set<string>>();
  for (const { dataset, value } of buttons) {
    const group = dataset.filterGroup ?? "";
    options.set(group, (options.get(group) ?? new Set()).add(value));
  }
  let state: FilterState = new Map();

  const show = () => {
    for (const button of buttons) {
      const isChosen = state.get(button.dataset.filterGroup ?? "")?.has(button.value) ?? false;
      button.setAttribute("aria-pressed", String(isChosen));
    }
    let shown = 0;
    for (const item of all("[data-filter-item]")) {
      item.hidden = !matchesFilter(state, (group) => (item.dataset[group] ?? "").split(" "));
      if (!item.hidden) shown += 1;
    }
    for (const section of all("[data-filter-section]")) {
      section.hidden = section.querySelector("[data-filter-item]:not([hidden])") === null;
    }
    for (const clear of all("[data-filter-clear]")) clear.hidden = state.size === 0;
    showCount(shown);
  };
  const restore = () => {
    state = readFilterState(location.search, options);
    show();
  };
  const choose = (next: FilterState) => {
    state = next;
    history.pushState(
      null,
      "",
      location.pathname + writeFilterState(location.search, state, options) + location.hash,
    );
    show();
  };

  for (const button of buttons) {
    button.addEventListener("click", () =>
      choose(toggleFilter(state, button.dataset.filterGroup ?? "", button.value)),
    );
  }
  for (const clear of all("[data-filter-clear]")) clear.addEventListener("click", () => choose(new Map()));
  addEventListener("popstate", restore);
  for (const control of [...all("[data-filter-controls]"), ...buttons]) control.hidden = false;
  restore();
}
