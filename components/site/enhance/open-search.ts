const typing = "input, textarea, select, [contenteditable]";
const stored = "search-key";
let isKeyOff = false;

/** Readers may turn the key off on the search page: keys of one sign are in the way of speech input. */
function chooseKey(): void {
  try {
    isKeyOff = localStorage.getItem(stored) === "off";
  } catch {
    // The choice then holds for this page only.
  }
  const box = document.querySelector<HTMLInputElement>("[data-search-key] input");
  if (box === null) return;
  box.checked = !isKeyOff;
  box.addEventListener("change", () => {
    isKeyOff = !box.checked;
    try {
      localStorage.setItem(stored, isKeyOff ? "off" : "on");
    } catch {
      // As above.
    }
  });
}

/** On a page that was opened by its number: the way back to all results. */
function offerReturn(link: HTMLAnchorElement): void {
  const query = new URLSearchParams(location.search).get("q");
  if (query === null || document.querySelector("[data-lazy]") !== null) return;
  const back = document.createElement("a");
  back.href = `${link.href}?q=${encodeURIComponent(query)}&all=1`;
  back.textContent = (link.dataset.return ?? "").replace("{query}", () => query.slice(0, 80));
  const line = document.createElement("p");
  line.className = "page-width";
  line.append(back);
  document.querySelector("main")?.prepend(line);
}

/** The header's link `a[data-return]` to the search page: the key "/" follows it, or goes to the field that is there. */
export function openSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-return]");
  if (link === null) return;
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isKeyOff)
      return;
    if (target instanceof Element && target.closest(typing) !== null) return;
    event.preventDefault();
    const field = document.querySelector<HTMLElement>("[type=search]");
    if (field === null) link.click();
    else field.focus();
  });
  chooseKey();
  offerReturn(link);
}
