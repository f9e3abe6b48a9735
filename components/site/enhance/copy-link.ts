import { copyText, tellCopied } from "./copy-text";

/** The address to cite: on the public site, even when a mirror is being read. */
export function permalink(href: string): string {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
  // A copy without a public origin names localhost, perhaps with another port than its own.
  const base = new URL(canonical).hostname === "localhost" ? location.href : canonical;
  return new URL(href, base).href;
}

/**
 * `[data-copy-link]` copies its permalink. A link copies its own `href` and is followed as well;
 * a button, hidden without scripts, copies the address in the attribute.
 * What is said then: see `tellCopied`.
 */
export function copyLinks(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-copy-link]")) {
    element.hidden = false;
    element.addEventListener("click", async () => {
      const address = permalink(element.getAttribute("href") ?? element.dataset.copyLink ?? "");
      // Where it failed, the address bar still has the link.
      tellCopied(element, await copyText(address));
    });
  }
}
