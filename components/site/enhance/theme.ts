import { readTheme, showTheme, storeTheme } from "./stored-theme";

function choose(theme: string): void {
  storeTheme(theme);
  showTheme(theme);
  showChoice(theme);
}

function showChoice(theme: string): void {
  for (const control of document.querySelectorAll<HTMLElement>("[data-theme-choice]")) {
    const selects = control instanceof HTMLSelectElement ? [control] : control.querySelectorAll("select");
    for (const select of selects) select.value = theme;
    for (const button of control.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.value === theme));
    }
  }
}

/**
 * `[data-theme-choice]`, hidden without scripts: a select, a label around one, or a group of buttons,
 * with the values "auto", "light" and "dark". All of them on a page, and other open pages, follow
 * each other.
 */
export function chooseTheme(): void {
  for (const control of document.querySelectorAll<HTMLElement>("[data-theme-choice]")) {
    control.hidden = false;
    control.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLSelectElement) choose(target.value);
    });
    for (const button of control.querySelectorAll("button")) {
      button.addEventListener("click", () => choose(button.value));
    }
  }
  showChoice(readTheme());
  const follow = () => {
    showTheme(readTheme());
    showChoice(readTheme());
  };
  addEventListener("storage", follow);
  // A page that Back brings from memory has not seen a choice made on another.
  addEventListener("pageshow", ({ persisted }) => persisted && follow());
}
