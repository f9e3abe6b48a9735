function findRegion(): HTMLElement {
  const existing = document.querySelector<HTMLElement>("[data-live-region]");
  if (existing !== null) return existing;
  const region = document.createElement("p");
  region.className = "sr-only";
  region.dataset.liveRegion = "";
  region.setAttribute("role", "status");
  document.body.append(region);
  return region;
}

/** Says a sentence to readers who do not see the change, through the page's `[data-live-region]`. */
export function announce(text: string): void {
  const region = findRegion();
  region.textContent = "";
  // A region says only what changes, also when the same sentence comes twice.
  setTimeout(() => (region.textContent = text), 50);
}
