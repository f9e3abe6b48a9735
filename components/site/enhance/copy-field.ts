import { copyText, tellCopied } from "./copy-text";

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
      // Where it failed, the marked text can still be copied.
      tellCopied(button, await copyText(field.value));
    });
  }
}
