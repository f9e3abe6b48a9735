import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { locales, otherLocale, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getTask } from "@/lib/content/tasks";
import { getZone } from "@/lib/content/zones";
import { makeFolder } from "@/lib/folder/make-folder";
import { siteConfig } from "@/lib/site/site-config";
import { linkTo } from "./switch-links";

// Enough of the site to walk from the chooser to search and a page, and to check a quotation, in both languages.
const isWanted = (file: string) =>
  /^(assets|_next)\//.test(file) ||
  /^((en|zh)\/(search\/|verify\/|zones\/tianzhu\/)?)?index\.html$/.test(file);

const folder = mkdtempSync(join(tmpdir(), "folder-"));
const addressOf = (file: string) => pathToFileURL(join(folder, file)).href;
const titleOf = (locale: Locale) => getZone("tianzhu")?.text[locale].title ?? "";
const queries = { en: "Tianzhu Comprehensive Bonded Zon", zh: "天竺综合保税" };
const quotations = {
  en: "It is meant for products that doctors in Beijing need urgently for their patients.",
  zh: "它面向北京临床急需的产品。",
};

test.beforeAll(() => {
  expect(makeFolder("out", folder, siteConfig.basePath, isWanted)).toBeGreaterThan(10);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`a copy in a folder is laid out, and leads from page to page, in ${locale}`, async ({ page }) => {
    await page.goto(addressOf("index.html"));
    await page.locator(`main a[href^="${locale}/"]`).first().click();
    await expect(page).toHaveURL(addressOf(`${locale}/index.html`));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
      "rgba(0, 0, 0, 0)",
    );
    await page.getByRole("main").locator('a[href="zones/tianzhu/index.html"]:visible').first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(titleOf(locale));
    const other = otherLocale(locale);
    await linkTo(page, other).click();
    await expect(page).toHaveURL(addressOf(`${other}/zones/tianzhu/index.html`));
  });

  test(`search finds and leads on from a folder, in ${locale}`, async ({ page }) => {
    await page.goto(addressOf(`${locale}/search/index.html`));
    await expect(page.getByRole("heading", { name: t("Search.listHeading") })).toBeVisible();
    await page.getByRole("searchbox", { name: t("Search.label") }).fill(queries[locale]);
    const result = page
      .getByRole("main")
      .getByRole("listitem")
      .getByRole("link", { name: titleOf(locale), exact: true });
    // The results have taken the place of the list, which has the same link.
    await expect(page.getByRole("heading", { name: t("Search.listHeading") })).toBeHidden();
    // A term of the glossary may bear the same name.
    const zone = page.locator('a[href*="/zones/tianzhu/index.html"]:visible');
    await result.and(zone).first().click();
    await expect(page).toHaveURL((url) =>
      url.href.startsWith(addressOf(`${locale}/zones/tianzhu/index.html`)),
    );
    await expect(page.getByRole("heading", { level: 1 })).toContainText(titleOf(locale));
  });

  test(`a quotation is checked in a folder, in ${locale}`, async ({ page }) => {
    await page.goto(addressOf(`${locale}/verify/index.html`));
    await page.getByRole("textbox", { name: t("Verify.label") }).fill(quotations[locale]);
    await page.getByRole("button", { name: t("Verify.submit"), exact: true }).click();
    await expect(page.getByRole("heading", { name: t("Verify.exact") })).toBeVisible();
    const task = getTask("urgent-import-green-channel")?.text[locale].title ?? "";
    await expect(
      page.getByRole("main").getByRole("link", { name: task, exact: true }).first(),
    ).toHaveAttribute(
      "href",
      addressOf(`${locale}/plan/tasks/urgent-import-green-channel/index.html`) + "#intro-1",
    );
  });

  test.describe(`without scripts in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });
    test("the list of all pages stands in the place of search", async ({ page }) => {
      await page.goto(addressOf(`${locale}/search/index.html`));
      await expect(page.getByRole("searchbox")).toHaveCount(0);
      await page
        .getByRole("main")
        .getByRole("link", { name: titleOf(locale), exact: true })
        .first()
        .click();
      await expect(page).toHaveURL(addressOf(`${locale}/zones/tianzhu/index.html`));
    });
  });
}
