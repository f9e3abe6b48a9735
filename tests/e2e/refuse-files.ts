import type { Page } from "@playwright/test";

/**
 * The browser itself refuses files of these addresses from now on, in all pages that the window will show.
 * Playwright's routes would ask us about every file, and turn the browser's cache off: that takes twice as long.
 *
 * @param addresses with `*` for any letters
 * @returns how many files were refused until then
 */
export async function refuseFiles(page: Page, addresses: readonly string[]): Promise<() => number> {
  let refused = 0;
  page.on("requestfailed", () => {
    refused += 1;
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setBlockedURLs", { urls: [...addresses] });
  return () => refused;
}
