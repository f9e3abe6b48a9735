import { announce } from "./announce";

const shownFor = 2000;

/**
 * `[data-copy-field]`, a button hidden without scripts, copies the text of the field whose id it
 * names. The field is marked as well, so that it can be copied by hand where the browser refuses.
 */
export function copyFields(): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-copy-field]")) {
    const field = document.getElementById(button.dataset.copyField ?? "");
    if (!(field instanceof HTMLTextAreaElement)) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      field.select();
      try {
        await navigator.clipboard.writeText(field.value);
      } catch {
        // Refused, or not a secure origin: the marked text can still be copied.
        announce(button.dataset.copyFailedText ?? "");
        return;
      }
      announce(button.dataset.copiedText ?? "");
      button.dataset.copied = "";
      setTimeout(() => delete button.dataset.copied, shownFor);
    });
  }
}
