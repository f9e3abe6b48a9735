import { offerCopies } from "./copy-citation";

/** The fragment of the window's address, where it leads to a passage of the page and not to its tools. */
function passage(): string {
  const target = document.querySelector(":target");
  return target?.closest("main > :not(.page-tools)") ? location.hash : "";
}

/** Leads an address to the passage. A link shows where it leads; in a citation the address is only text. */
function leadToPassage(address: Element): void {
  if (address instanceof HTMLAnchorElement) {
    address.hash = passage();
    address.textContent = address.href;
  } else address.textContent = address.textContent.split("#")[0] + passage();
}

/**
 * `[data-cite]`: citations can be copied; where they leave room for the day of reading
 * (`[data-cite-day]`) they get today's; and the addresses in them (`[data-cite-address]`) lead to
 * the passage that the window's address names. Without scripts the reader does all three.
 */
export function citePassages(): void {
  for (const box of document.querySelectorAll<HTMLElement>("[data-cite]")) {
    for (const day of box.querySelectorAll("[data-cite-day]")) {
      // The Swedish form of a date is the ISO form.
      day.textContent = new Date().toLocaleDateString("sv");
    }
    const update = () => {
      box.querySelectorAll("[data-cite-address]").forEach(leadToPassage);
      for (const note of box.querySelectorAll<HTMLElement>("[data-cite-passage]"))
        note.hidden = passage() === "";
    };
    update();
    offerCopies(box);
    box.addEventListener("toggle", update);
    addEventListener("hashchange", update);
  }
}
