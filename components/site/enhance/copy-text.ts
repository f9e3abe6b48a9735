import { announce } from "./announce";

const shownFor = 2000;

/** Whether the text could be put on the clipboard: it is refused here and there, and needs a secure origin. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Says how a copy went, in the words of `data-copied-text` or `data-copy-failed-text`.
 * `data-copied` stands on the element for as long as it should show that it worked.
 *
 * @param element what was pressed
 * @param words where the words stand, if not on the element
 */
export function tellCopied(element: HTMLElement, isCopied: boolean, words = element): void {
  announce((isCopied ? words.dataset.copiedText : words.dataset.copyFailedText) ?? "");
  if (!isCopied) return;
  element.dataset.copied = "";
  setTimeout(() => delete element.dataset.copied, shownFor);
}
