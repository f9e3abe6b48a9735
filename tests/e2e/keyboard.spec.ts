import type { Page } from "@playwright/test";
import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { mainPages } from "@/lib/site/navigation";
import { expect, test } from "./page-fixture";
import { pageKinds } from "./page-kinds";
import { pressFirstTab } from "./press-first-tab";

/** What is wrong with the element that has the focus: no ring, out of sight, or no size. */
function findFocusFault(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, left, bottom, right } = element.getBoundingClientRect();
    const name = `${element.tagName} "${element.textContent.trim().slice(0, 30)}"`;
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return `${name} has no ring`;
    if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth)
      return `${name} is out of sight`;
    return bottom - top < 1 || right - left < 1 ? `${name} has no size` : undefined;
  });
}

/** Presses Tab until the focus leaves the page; the number of stops and the faults found. */
async function tabThrough(page: Page, limit: number) {
  const faults: string[] = [];
  await pressFirstTab(page);
  for (let stops = 0; stops < limit; stops += 1) {
    if (await page.evaluate(() => document.activeElement === document.body)) return { stops, faults };
    const fault = await findFocusFault(page);
    if (fault !== undefined) faults.push(`${page.url()} stop ${stops + 1}: ${fault}`);
    await page.keyboard.press("Tab");
  }
  return { stops: limit, faults: [...faults, `${page.url()} has no end after ${limit} stops`] };
}

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`the first stop skips to the text, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, "/zones/"));
    const skip = page.getByRole("link", { name: t("Header.skip"), exact: true });
    await expect(skip).not.toBeInViewport();
    await pressFirstTab(page);
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    const crumbs = page.getByRole("navigation", { name: t("Header.breadcrumbs") });
    await expect(crumbs.getByRole("link").first()).toBeFocused();
  });

  test(`every stop is seen, and none holds the reader, in ${locale}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const path of [pageKinds.home, pageKinds.zone, pageKinds.tasks, pageKinds.task, pageKinds.source]) {
      await page.goto(hrefOf(locale, path));
      const { stops, faults } = await tabThrough(page, 400);
      expect(faults).toEqual([]);
      expect(stops).toBeGreaterThan(15);
    }
  });

  test.describe(`on a telephone with a keyboard, in ${locale}`, () => {
    test.use({ viewport: { width: 390, height: 800 } });

    test("the menu opens by Enter, and its links come next", async ({ page }) => {
      await page.goto(hrefOf(locale, "/"));
      const languages = page.getByRole("navigation", { name: t("LanguageSwitch.label"), exact: true });
      await languages.getByRole("link").last().focus();
      await page.keyboard.press("Tab");
      await expect(page.getByText(t("Header.menu"), { exact: true })).toBeFocused();
      const menu = page.getByRole("navigation", { name: t("Header.menu"), exact: true });
      await expect(menu).toBeHidden();
      await page.keyboard.press("Enter");
      await expect(menu).toBeVisible();
      for (const { key } of mainPages) {
        await page.keyboard.press("Tab");
        await expect(menu.getByRole("link", { name: t(`Nav.${key}`), exact: true })).toBeFocused();
        expect(await findFocusFault(page)).toBeUndefined();
      }
    });
  });
}
