import type { Page } from "@playwright/test";

declare global {
  interface Window {
    announced?: string[];
  }
}

/** Notes every sentence that the page says through its live region, in order, from its next load on. */
export async function watchAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    window.announced = [];
    const note = (records: MutationRecord[]) => {
      for (const { target } of records) {
        const isRegion = target instanceof Element && target.matches("[data-live-region]");
        if (isRegion && target.textContent !== "") window.announced?.push(target.textContent ?? "");
      }
    };
    new MutationObserver(note).observe(document, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => window.announced ?? []);
}
