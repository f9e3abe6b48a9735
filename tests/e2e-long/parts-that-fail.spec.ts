// What a page fetches only when it is needed, while the network is gone: the reader keeps what works
// without scripts, hears of what was asked for, and gets it once the network is back.
import type { Page } from "@playwright/test";
import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { drawingOptions } from "@/scripts/setup/chromium-options.mjs";
import { expect, test } from "@/tests/e2e/loss-fixture";
import { pageKinds } from "@/tests/e2e/page-kinds";

test.use({ permissions: ["clipboard-read", "clipboard-write"], launchOptions: drawingOptions });

/** Selects the first passage, as a reader does who wants to quote it. */
const selectPassage = (page: Page) =>
  page.evaluate(() => {
    const passage = document.querySelector("main p[id]");
    getSelection()?.removeAllRanges();
    if (passage !== null) getSelection()?.selectAllChildren(passage);
  });

for (const locale of locales) {
  const t = wordsOf(locale);
  const task = hrefOf(locale, pageKinds.task);

  test(`the filter of tasks is said to be missing, and all tasks are there, in ${locale}`, async ({
    page,
    context,
  }) => {
    await page.route("**/assets/task-filter-*.js", (route) => route.abort());
    await page.goto(`${hrefOf(locale, pageKinds.tasks)}?sectors=healthcare`);
    const failed = page.getByRole("main").getByText(t("Tasks.failed"));
    const tasks = page.locator("[data-filter-item]:visible");
    await expect(failed).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: t("Tasks.failed") })).toHaveCount(1);
    await expect(page.getByRole("group", { name: t("Tasks.filterLabel") })).toHaveCount(0);
    const all = await tasks.count();
    await page.unroute("**/assets/task-filter-*.js");
    await context.setOffline(true);
    await context.setOffline(false);
    await expect(page.getByRole("group", { name: t("Tasks.filterLabel") })).toBeVisible();
    await expect(failed).toBeHidden();
    expect(await tasks.count()).toBeLessThan(all);
  });

  test(`citations open, and their buttons come later, in ${locale}`, async ({ page, context }) => {
    await page.goto(task);
    const citations = page.getByText(t("Cite.page"), { exact: true });
    const copy = page.getByRole("button", { name: t("Cite.copyLabel", { what: t("Cite.style.apa") }) });
    await context.setOffline(true);
    const refused = page.waitForEvent("requestfailed");
    await citations.click();
    await refused;
    await expect(page.getByText(t("Cite.style.apa"), { exact: true })).toBeVisible();
    await expect(copy).toBeHidden();
    await citations.click();
    await context.setOffline(false);
    await citations.click();
    await expect(copy).toBeVisible();
  });

  test(`the link of a passage is copied and said; its menu comes later, in ${locale}`, async ({
    page,
    context,
  }) => {
    await page.goto(task);
    const link = page.getByRole("link", { name: t("Permalink.passage"), exact: true }).first();
    const menu = page.getByRole("group", { name: t("Passage.label") });
    await context.setOffline(true);
    const refused = page.waitForEvent("requestfailed");
    await link.press("Enter");
    await refused;
    await expect(page.getByRole("status")).toHaveText(t("PassageLink.copied"));
    await expect(page).toHaveURL(/#./);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await expect(menu).toHaveCount(0);
    await context.setOffline(false);
    await link.press("Enter");
    await expect(menu).toBeVisible();
  });

  test(`selected words can be quoted later, in ${locale}`, async ({ page, context }) => {
    await page.goto(task);
    const quote = page.getByRole("button", { name: t("Passage.quote") });
    await context.setOffline(true);
    const refused = page.waitForEvent("requestfailed");
    await selectPassage(page);
    await refused;
    await context.setOffline(false);
    await expect(async () => {
      await selectPassage(page);
      await expect(quote).toBeVisible({ timeout: 1_000 });
    }).toPass();
  });

  test(`an address that is not known is told later, in ${locale}`, async ({ page, context }) => {
    await page.goto(task);
    const notice = page.getByRole("main").getByText(t("Passage.unknown", { id: "nowhere-1" }));
    await context.setOffline(true);
    const refused = page.waitForEvent("requestfailed");
    await page.evaluate(() => (location.hash = "#nowhere-1"));
    await refused;
    await expect(notice).toHaveCount(0);
    await context.setOffline(false);
    await expect(notice).toBeVisible();
  });
}

test("the map that did not come is drawn when it is asked for again", async ({ page, context }) => {
  test.setTimeout(120_000);
  const t = wordsOf("en");
  await page.goto(hrefOf("en", pageKinds.map));
  const open = page.getByRole("button", { name: t("MapPage.open") });
  await expect(open).toBeVisible();
  await context.setOffline(true);
  await open.click();
  await expect(page.getByText(t("MapPage.failed"))).toBeVisible();
  await context.setOffline(false);
  await open.click();
  await expect(page.getByRole("region", { name: t("MapPage.mapLabel") })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(t("MapPage.failed"))).toBeHidden();
});
