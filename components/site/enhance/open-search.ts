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
}
