// A reader whose network goes once the page is there.
import type { Page } from "@playwright/test";
import { allModes, locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { expect, linesOf, readLines, test } from "@/tests/e2e/loss-fixture";
import { everyKind, pageKinds } from "@/tests/e2e/page-kinds";

/** Opens whatever opens: folded parts, the first note, the first passage's link. */
async function openAll(page: Page) {
  const folded = page.locator("main details:not([open]) > summary:visible");
  for (let left = await folded.count(); left > 0; left -= 1) {
    await folded.first().press("Enter");
    await expect(folded).toHaveCount(left - 1);
  }
  const passage = page.locator("main .pl a:first-child");
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
    test.setTimeout(240_000);
    for (const href of everyKind(mode)) {
      await context.setOffline(false);
      const lines = await readLines(page, href);
      await context.setOffline(true);
      await openAll(page);
      const left = await linesOf(page);
      const missing = lines.filter((line) => !left.includes(line));
      expect(missing, href).toEqual([]);
      const theme = page.locator("[data-theme-choice] select");
      if ((await theme.count()) === 0) continue;
      await theme.selectOption("dark");
      await expect(page.locator("html"), href).toHaveAttribute("data-theme", "dark");
      await theme.selectOption("auto");
    }
  });
}

for (const locale of locales) {
  const t = wordsOf(locale);

  for (const [path, failed, word] of [
    [pageKinds.search, t("Search.failed"), t("Search.listHeading")],
    [pageKinds.verify, t("Verify.failed"), undefined],
  ] as const) {
    test(`${path} says that nothing could be loaded, and works again later, in ${locale}`, async ({
      page,
      context,
    }) => {
      await page.goto(hrefOf(locale, path));
      const main = page.getByRole("main");
      const send = main.locator("form[data-lazy] button[type=submit]");
      await context.setOffline(true);
      await main.locator("[name=q]").fill("Tianzhu");
      await send.click();
      await expect(main.getByText(failed)).toBeVisible();
      if (word !== undefined) await expect(page.getByRole("heading", { name: word })).toBeVisible();
      await context.setOffline(false);
      await send.click();
      await expect(main.getByText(failed)).toBeHidden();
      await expect(main.getByRole("listitem").getByText("Tianzhu").first()).toBeVisible();
    });
  }
}
