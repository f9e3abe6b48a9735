import { allModes, langTag, locales, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { assetHref, hrefOf } from "@/lib/site/addresses";
import { mainPages } from "@/lib/site/navigation";
import { expect, test } from "./page-fixture";
import { linkTo } from "./switch-links";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    for (const locale of locales) {
      const t = wordsOf(locale);

      test(`an unknown address under /${locale}/ says so in its language, with ways on`, async ({ page }) => {
        for (const path of ["/nothing/", "/zones/nowhere/", "/plan/tasks/no-such-task/?a=1#b", "/file.pdf"]) {
          const response = await page.goto(assetHref(`/${locale}${path}`));
          expect(response?.status()).toBe(404);
          await expect(page.locator("html")).toHaveAttribute("lang", langTag(locale));
          await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("NotFound.title"));
          await expect(page.getByText(t("NotFound.what"))).toBeVisible();
        }
        const ways = page.getByRole("main").getByRole("link");
        await expect(ways).toHaveText([t("NotFound.home"), ...mainPages.map(({ key }) => t(`Nav.${key}`))]);
        await ways.nth(1).click();
        await expect(page).toHaveURL(new RegExp(`${hrefOf(locale, "/zones/")}$`));
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      });

      test(`from there the reader can go on in the other language, from ${locale}`, async ({ page }) => {
        const other = otherLocale(locale);
        await page.goto(hrefOf(locale, "/nothing/"));
        await linkTo(page, other).click();
        await expect(page).toHaveURL((url) => url.pathname === hrefOf(other, "/"));
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      });
    }

    test("an address without a language of ours says so in both, with ways on in each", async ({ page }) => {
      for (const path of ["/nothing", "/zones/nowhere/", "/fr/zones/", "/EN/"]) {
        const response = await page.goto(assetHref(path));
        expect(response?.status()).toBe(404);
        for (const locale of locales) {
          const t = wordsOf(locale);
          const heading = page.getByRole("heading", { name: t("NotFound.title"), exact: true });
          await expect(heading).toBeVisible();
          const start = page.getByRole("link", { name: t("NotFound.home"), exact: true });
          await expect(start).toHaveAttribute("href", hrefOf(locale, "/"));
        }
      }
      await page.getByRole("link", { name: wordsOf("zh")("Nav.plan"), exact: true }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });

    test("an address without a mode leads to a page that offers the three modes of it", async ({ page }) => {
      const path = "/plan/tasks/urgent-import-green-channel/";
      const names = {
        en: wordsOf("en")("Identifier.read"),
        zh: wordsOf("zh")("Identifier.read"),
        "en-zh": wordsOf("en")("Identifier.readBoth"),
      };
      for (const mode of allModes) {
        const response = await page.goto(`${assetHref(path)}#change-1`);
        expect(response?.status()).toBe(200);
        await expect(page.getByRole("heading", { level: 1 })).toContainText(/\w.*\p{Script=Han}/su);
        await page.getByRole("link", { name: names[mode], exact: true }).click();
        // Without scripts the page is reached, with them the passage too.
        const fragment = javaScriptEnabled ? "#change-1" : "";
        await expect(page).toHaveURL(new RegExp(`${hrefOf(mode, path)}${fragment}$`));
      }
    });

    test("an address without its last slash leads to the page, with its query", async ({ page }) => {
      const response = await page.goto(
        `${hrefOf("en", "/plan/tasks").replace(/\/$/, "")}?sectors=healthcare`,
      );
      expect(response?.status()).toBe(200);
      await expect(page).toHaveURL(new RegExp(`${hrefOf("en", "/plan/tasks/")}\\?sectors=healthcare$`));
    });
  });
}
