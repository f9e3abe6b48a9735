const key = "theme";

/** The reader's choice, or "auto" when there is none or the browser does not let us know it. */
export function readTheme(): string {
  try {
    return localStorage.getItem(key) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Keeps the choice for the next page, where the browser allows it. */
export function storeTheme(theme: string): void {
  try {
    if (theme === "auto") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // The choice then holds for this page only.
  }
}

/** Shows the page in a theme; "auto" and unknown words leave it to the system. */
export function showTheme(theme: string): void {
  const root = document.documentElement;
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else delete root.dataset.theme;
}
