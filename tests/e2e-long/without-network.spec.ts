// A reader whose network goes once the page is there.
import type { Page } from "@playwright/test";
import { allModes, localeOf, locales, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { expect, linesOf, readLines, test } from "@/tests/e2e/loss-fixture";
import { everyKind, pageKinds } from "@/tests/e2e/page-kinds";

/** Opens whatever opens: folded parts, the first note, the first passage's link. */
async function openAll(page: Page, mode: Mode) {
  const t = wordsOf(localeOf(mode));
  const closed = page.locator("main details:not([open]) > summary:visible");
  for (let left = await closed.count(); left > 0; left -= 1) {
    await closed.first().click();
    await expect(closed).toHaveCount(left - 1);
  }
  const passage = page.getByRole("main").getByRole("link", { name: t("Permalink.passage"), exact: true });
  if ((await passage.count()) > 0) {
    await passage.first().press("Enter");
    await expect(page.locator(":target")).toHaveCount(1);
  }
  const mark = page.locator("main button[popovertarget]:visible");
  if ((await mark.count()) > 0) {
    await mark.first().press("Enter");
    await expect(page.locator("[popover]:popover-open")).toHaveCount(1);
    await page.keyboard.press("Escape");
  }
}

for (const mode of allModes) {
  test(`every kind of page stays and opens its parts, in ${mode}`, async ({ page, context }) => {
    test.setTimeout(180_000);
    for (const href of everyKind(mode)) {
      await context.setOffline(false);
      const lines = await readLines(page, href);
      await context.setOffline(true);
      expect(await linesOf(page), href).toEqual(lines);
      await openAll(page, mode);
      const theme = page.locator("[data-theme-choice] select");
      if ((await theme.count()) === 0) continue;
      await theme.first().selectOption("dark");
      await expect(page.locator("html"), href).toHaveAttribute("data-theme", "dark");
      await theme.first().selectOption("auto");
    }
  });
}

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`search and the checker say that nothing could be loaded, and work again later, in ${locale}`, async ({
    page,
    context,
  }) => {
    for (const [path, failed] of [
      [pageKinds.search, t("Search.failed")],
      [pageKinds.verify, t("Verify.failed")],
    ] as const) {
      await page.goto(hrefOf(locale, path));
      const field = page.getByRole("main").locator("[name=q]");
      const list = page.getByRole("heading", { name: t("Search.listHeading") });
      await context.setOffline(true);
      await field.fill("Tianzhu");
      const send = field.locator("xpath=ancestor::form").getByRole("button").first();
      await send.click();
      await expect(page.getByRole("main").getByText(failed)).toBeVisible();
      if (path === pageKinds.search) await expect(list).toBeVisible();
      await context.setOffline(false);
      await send.click();
      await expect(page.getByRole("main").getByText(failed)).toHaveCount(0);
      await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
    }
  });
}
