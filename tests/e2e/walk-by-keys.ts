import { expect, type Locator, type Page } from "@playwright/test";
import { beginWalk, pressTabs } from "./press-tabs";

/**
 * Presses Tab from where the focus is until it is on the target, as a reader without a pointer does;
 * at every stop on the way the focus must be seen.
 *
 * @param limit number of stops after which the target counts as out of reach
 */
export async function tabTo(page: Page, target: Locator, limit = 400): Promise<void> {
  await expect(target).toBeAttached();
  // A key pressed before the first frame is painted goes nowhere.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await beginWalk(page, target);
  for (;;) {
    const { stops, faults, isOver } = await pressTabs(page, Math.min(limit, 25));
    expect(faults).toEqual([]);
    if (isOver) return expect(stops).toBeLessThanOrEqual(limit);
    if (stops >= limit)
      throw new Error(`${target.toString()} is not reached by Tab in ${limit} stops on ${page.url()}`);
  }
}

/** Goes to a link by Tab and follows it. */
export async function followByKeys(page: Page, link: Locator, limit?: number): Promise<void> {
  await tabTo(page, link, limit);
  await page.keyboard.press("Enter");
}
