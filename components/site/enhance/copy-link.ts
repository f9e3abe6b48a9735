import { announce } from "./announce";

const shownFor = 2000;

/** The address to cite: on the public site, even when a mirror is being read. */
export function permalink(href: string): string {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
  // A copy without a public origin names localhost, perhaps with another port than its own.
  const base = new URL(canonical).hostname === "localhost" ? location.href : canonical;
  return new URL(href, base).href;
}

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
 * `[data-copy-link]` copies its permalink. A link copies its own `href` and is followed as well;
 * a button, hidden without scripts, copies the address in the attribute.
 *
 * `data-copied-text` and `data-copy-failed-text` are what is announced; `data-copied` stands on the
 * element for as long as it should show that it worked.
 */
export function copyLinks(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-copy-link]")) {
    element.hidden = false;
    element.addEventListener("click", async () => {
      const address = permalink(element.getAttribute("href") ?? element.dataset.copyLink ?? "");
      if (!(await copyText(address))) {
        // The address bar still has the link.
        announce(element.dataset.copyFailedText ?? "");
        return;
      }
      announce(element.dataset.copiedText ?? "");
      element.dataset.copied = "";
      setTimeout(() => delete element.dataset.copied, shownFor);
    });
  }
}
