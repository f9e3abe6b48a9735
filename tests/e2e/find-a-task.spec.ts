import type { Page } from "@playwright/test";
import { locales, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getSector } from "@/lib/content/sectors";
import { listTasks, type Task } from "@/lib/content/tasks";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";
import { runAxe } from "./run-axe";

const tasks = listTasks();
const touching = (...sectors: string[]) =>
  tasks.filter((task) => task.record.sectors.some(({ id }) => sectors.includes(id)));

/** The toggle of a sector. Its name ends with how many tasks it has. */
function toggle(page: Page, locale: Locale, sector: string) {
  const title = getSector(sector)?.text[locale].title ?? "";
  return page.getByRole("button", { name: `${title} ${touching(sector).length}`, exact: true });
}

async function expectShown(page: Page, locale: Locale, shown: Task[]) {
  for (const task of tasks) {
    const link = page.getByRole("link", { name: task.text[locale].title, exact: true });
    await expect(link).toHaveCount(shown.includes(task) ? 1 : 0);
  }
}

for (const locale of locales) {
  const t = wordsOf(locale);
  const counted = (count: number) => {
    const values = { count: String(count), total: String(tasks.length) };
    return count === 1 ? t("Tasks.showOne", values) : t("Tasks.showOther", values);
  };

  test(`filters show how many tasks fit, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, "/plan/tasks/"));
    const status = page.getByRole("status");
    await expect(status).toHaveText(counted(tasks.length));
    await expect(page.getByRole("button", { name: t("Tasks.clear") })).toBeHidden();

    await toggle(page, locale, "healthcare").click();
    await expect(toggle(page, locale, "healthcare")).toHaveAttribute("aria-pressed", "true");
    await expect(status).toHaveText(counted(touching("healthcare").length));
    await expectShown(page, locale, touching("healthcare"));
    await expect(page).toHaveURL(/\?sectors=healthcare$/);

    await toggle(page, locale, "aviation-services").click();
    await expectShown(page, locale, touching("healthcare", "aviation-services"));
    await toggle(page, locale, "healthcare").click();
    await expect(status).toHaveText(counted(touching("aviation-services").length));
    await expectShown(page, locale, touching("aviation-services"));
    expect(await runAxe(page)).toEqual([]);

    await page.getByRole("button", { name: t("Tasks.clear") }).click();
    await expect(status).toHaveText(counted(tasks.length));
    await expectShown(page, locale, tasks);
    await expect(page).toHaveURL(/\/plan\/tasks\/$/);
  });

  test(`a filter survives reload, a visit to a task and Back, in ${locale}`, async ({ page }) => {
    await page.goto(`${hrefOf(locale, "/plan/tasks/")}?sectors=digital-trade`);
    await expectShown(page, locale, touching("digital-trade"));
    await page.reload();
    await expectShown(page, locale, touching("digital-trade"));
    await toggle(page, locale, "cross-border-finance").click();

    const [task] = touching("digital-trade");
    const title = task?.text[locale].title ?? "";
    await page.getByRole("link", { name: title, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\?sectors=cross-border-finance,digital-trade$/);
    await expectShown(page, locale, touching("digital-trade", "cross-border-finance"));
    await page.goBack();
    await expect(toggle(page, locale, "cross-border-finance")).toHaveAttribute("aria-pressed", "false");
    await expectShown(page, locale, touching("digital-trade"));
  });

  test(`a sector without tasks says so, in ${locale}`, async ({ page }) => {
    const [sector] = ["cultural-trade", "business-exhibition"].filter((id) => touching(id).length === 0);
    await page.goto(hrefOf(locale, "/plan/tasks/"));
    await toggle(page, locale, sector ?? "").click();
    await expect(page.getByText(t("Tasks.empty"))).toBeVisible();
    await expect(page.getByRole("status")).toHaveText(counted(0));
    await expectShown(page, locale, []);
  });

  test.describe(`without scripts in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test("every task is listed, whatever the address filters, and no button does nothing", async ({
      page,
    }) => {
      await page.goto(`${hrefOf(locale, "/plan/tasks/")}?sectors=healthcare`);
      await expectShown(page, locale, tasks);
      await expect(toggle(page, locale, "healthcare")).toHaveCount(0);
      await expect(page.getByRole("group", { name: t("Tasks.filterLabel") })).toHaveCount(0);
    });

    test("every task is three links away from the start page at most", async ({ page }) => {
      await page.goto(hrefOf(locale, "/"));
      await page.getByRole("link", { name: t("Home.browseTasks"), exact: true }).click();
      await expectShown(page, locale, tasks);
      const [task] = tasks;
      await page.getByRole("link", { name: task?.text[locale].title, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: task?.text[locale].title })).toBeVisible();
    });
  });
}
