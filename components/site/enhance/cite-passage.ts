import { tellCopied } from "./copy-text";

/** Copies with its italics, for word processors, and as plain text, for everything else. */
async function copy(citation: HTMLElement): Promise<void> {
  const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  const both = { ...blob("text/plain", citation.innerText), ...blob("text/html", citation.innerHTML) };
  await navigator.clipboard.write([new ClipboardItem(both)]);
}

function offerCopies(box: HTMLElement): void {
  for (const button of box.querySelectorAll("button")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const citation = button.previousElementSibling;
      if (!(citation instanceof HTMLElement)) return;
      const isCopied = await copy(citation).then(
        () => true,
        () => false,
      );
      tellCopied(button, isCopied, box);
    });
  }
}

/** The fragment of the window's address, where it leads to a passage of the page and not to its tools. */
function passage(): string {
  const target = document.querySelector(":target");
  return target?.closest("main > :not(.page-tools)") ? location.hash : "";
}

/**
 * `[data-cite]`: citations can be copied; where they leave room for the day of reading
 * (`[data-cite-day]`) they get today's; and the addresses in them (`[data-cite-address]`) lead to
 * the passage that the window's address names. Without scripts the reader does all three.
 */
export function citePassages(): void {
  for (const box of document.querySelectorAll<HTMLElement>("[data-cite]")) {
    offerCopies(box);
    for (const day of box.querySelectorAll("[data-cite-day]")) {
      // The Swedish form of a date is the ISO form.
      day.textContent = new Date().toLocaleDateString("sv");
    }
    const update = () => {
      for (const address of box.querySelectorAll("[data-cite-address]")) {
        address.textContent = address.textContent.split("#")[0] + passage();
        if (address instanceof HTMLAnchorElement) address.hash = passage();
      }
      for (const note of box.querySelectorAll<HTMLElement>("[data-cite-passage]"))
        note.hidden = passage() === "";
    };
    update();
    box.addEventListener("toggle", update);
    addEventListener("hashchange", update);
  }
}
