import { expect, type Page } from "@playwright/test";

/** Brings the focus into a page just opened: a key pressed before the first frame is painted goes nowhere. */
export async function pressFirstTab(page: Page): Promise<void> {
  const focused = page.locator(":focus");
  await expect(async () => {
    await page.keyboard.press("Tab");
    expect(await focused.count()).toBe(1);
  }).toPass();
}
