import { expect, test as base, type Page } from "@playwright/test";

/**
 * Playwright's test for pages from which something is taken away: that a file does not come is meant
 * to be so, but no script of ours may fail over it.
 */
export const test = base.extend({
  context: async ({ context }, provide) => {
    const faults: string[] = [];
    context.on("weberror", (webError) => {
      faults.push(`${webError.page()?.url() ?? ""}: ${webError.error().message}`);
    });
    await provide(context);
    expect(faults, "what fails in a script").toEqual([]);
  },
});

/** Opens a page and gives its lines as a reader sees them, once its scripts have done their part. */
export async function readLines(page: Page, href: string): Promise<string[]> {
  await page.goto(href);
  // The filters of tasks come in a file of their own.
  await page.waitForFunction(() => document.querySelector("[data-filter-controls][hidden]") === null);
  return linesOf(page);
}

/** The lines of the page as it is shown now. */
export async function linesOf(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.body.innerText);
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

export { expect };
