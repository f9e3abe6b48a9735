import { langTag, locales, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getZone } from "@/lib/content/zones";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";
import { pageKinds } from "./page-kinds";
import { at, linkTo } from "./switch-links";

for (const width of [390, 1440]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const locale of locales) {
      const other = otherLocale(locale);

      test(`from ${locale} to ${other}: filters and clause are kept, and Back leads back`, async ({
        page,
      }) => {
        const place = "/plan/tasks/?sectors=healthcare#list";
        await page.goto(`/${locale}${place}`);
        await linkTo(page, other).click();
        await expect(page).toHaveURL(at(`/${other}${place}`));
        await expect(page.locator("html")).toHaveAttribute("lang", langTag(other));
        await expect(page.getByRole("button", { pressed: true })).toHaveCount(1);

        await page.goBack();
        await expect(page).toHaveURL(at(`/${locale}${place}`));
        await expect(page.locator("html")).toHaveAttribute("lang", langTag(locale));
        await expect(page.getByRole("button", { pressed: true })).toHaveCount(1);
      });

      test(`from ${locale} to ${other}: the reader stays on the section`, async ({ page }) => {
        const policies = getZone("tianzhu")?.text[other].prose.sections.find(({ id }) => id === "policies");
        await page.goto(hrefOf(locale, "/zones/tianzhu/"));
        const contents = page.getByRole("navigation", { name: wordsOf(locale)("Zone.contents") });
        if (width > 900) await contents.getByRole("listitem").nth(2).getByRole("link").click();
        else await page.goto(hrefOf(locale, "/zones/tianzhu/#policies"));
        await linkTo(page, other).click();
        await expect(page).toHaveURL(at(hrefOf(other, "/zones/tianzhu/#policies")));
        await expect(
          page.getByRole("heading", { name: policies?.title ?? "", exact: true }),
        ).toBeInViewport();
      });
    }
  });
}

test("there and back again comes to the same address on every kind of page, and nothing is stored", async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  for (const path of Object.values(pageKinds)) {
    const place = `${path}?a=1#main`;
    await page.goto(`/en${place}`);
    for (const locale of ["zh", "en"] as const) {
      await linkTo(page, locale).click();
      await expect(page).toHaveURL(at(`/${locale}${place}`));
    }
  }
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test.describe("a reader whose browser asks for Chinese", () => {
  test.use({ locale: "zh-CN" });

  test("gets the English page that a link names", async ({ page }) => {
    await page.goto(hrefOf("en", "/zones/tianzhu/"));
    await expect(page).toHaveURL(at(hrefOf("en", "/zones/tianzhu/")));
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  test("chooses the language at the root, where no language is chosen for anybody", async ({ page }) => {
    await page.goto("/");
    await expect(page).toHaveURL(at("/"));
    await expect(page.getByRole("link", { name: "English", exact: true })).toBeVisible();
    await page.getByRole("link", { name: "中文", exact: true }).click();
    await expect(page).toHaveURL(at(hrefOf("zh", "/")));
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`the switch on ${locale} pages is a link to the same page`, async ({ page }) => {
      const other = otherLocale(locale);
      await page.goto(hrefOf(locale, "/plan/tasks/") + "?sectors=healthcare#list");
      await linkTo(page, other).click();
      await expect(page).toHaveURL(at(hrefOf(other, "/plan/tasks/")));
      await expect(page.locator("html")).toHaveAttribute("lang", langTag(other));
    });
  }
});
