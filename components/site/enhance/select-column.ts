/** A selection that begins in one language leaves the other one out; app/styles/pair.css does the rest. */
export function selectColumn(): void {
  document.addEventListener("pointerdown", ({ target, button }) => {
    // The right button opens the menu that copies what is selected.
    if (button !== 0 || !(target instanceof Element)) return;
    const part = target.closest(".en, .zh");
    if (part === null) delete document.documentElement.dataset.select;
    else document.documentElement.dataset.select = part.classList.contains("en") ? "en" : "zh";
  });
}
