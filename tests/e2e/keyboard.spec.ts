import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { mainPages } from "@/lib/site/navigation";
import { findFocusFault } from "./find-focus-fault";
import { expect, test } from "./page-fixture";
import { pageKinds } from "./page-kinds";
import { pressFirstTab } from "./press-first-tab";
import { tabThrough } from "./tab-through";

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
