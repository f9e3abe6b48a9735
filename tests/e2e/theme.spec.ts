import type { Page } from "@playwright/test";
import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";

declare global {
  interface Window {
    /** The theme of each frame in which there was something to paint. */
    themesPainted?: (string | undefined)[];
  }
}

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Notes the theme at every frame, from before the page's own scripts. */
async function watchFrames(page: Page) {
  await page.addInitScript(() => {
    const themes: (string | undefined)[] = [];
    window.themesPainted = themes;
    const note = () => {
      if (document.body !== null) themes.push(document.documentElement.dataset.theme);
      if (document.readyState !== "complete") requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`a choice is kept over pages and in the other language, from ${locale}`, async ({ page }) => {
    const choice = page.getByRole("combobox");
    await page.goto(hrefOf(locale, "/"));
    await expect(choice).toHaveAccessibleName(t("Theme.label"));
    await expect(choice).toHaveValue("auto");
    const light = await background(page);
    await choice.selectOption(t("Theme.dark"));
    const dark = await background(page);
    expect(dark).not.toBe(light);

    for (const path of [hrefOf("en", "/zones/"), hrefOf("zh", "/plan/tasks/")]) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await expect(choice).toHaveValue("dark");
      expect(await background(page)).toBe(dark);
    }
    await page.goto(hrefOf(locale, "/"));
    await choice.selectOption(t("Theme.system"));
    expect(await background(page)).toBe(light);
    await page.reload();
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  });
}

test("a chosen theme stands before anything is painted, whatever becomes of the other script", async ({
  page,
}) => {
  await page.goto(hrefOf("en", "/"));
  await page.getByRole("combobox").selectOption("dark");
  await page.route(/\/assets\/enhance/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  await watchFrames(page);
  await page.goto(hrefOf("en", "/zones/"));
  await expect.poll(() => page.evaluate(() => window.themesPainted?.length ?? 0)).toBeGreaterThan(0);
  expect(new Set(await page.evaluate(() => window.themesPainted))).toEqual(new Set(["dark"]));
});

test.describe("where the system is dark", () => {
  test.use({ colorScheme: "dark" });

  test("pages are dark without a choice, and light when the reader says so", async ({ page }) => {
    await page.goto(hrefOf("en", "/"));
    const dark = await background(page);
    await page.getByRole("combobox").selectOption("light");
    const light = await background(page);
    expect(light).not.toBe(dark);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await background(page)).toBe(light);
  });

  test("without scripts the system's choice holds", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: "dark", baseURL });
    const page = await context.newPage();
    await page.goto(hrefOf("en", "/"));
    const dark = await background(page);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await background(page)).not.toBe(dark);
    await context.close();
  });
});
