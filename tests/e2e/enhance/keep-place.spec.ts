import { expect, test } from "@playwright/test";
import { openPage } from "./open-page";

const body = `<a data-switch-mode="zh" href="/zh/plan/tasks/">中文</a><p id="clause-2"><a href="#clause-2">here</a></p>`;

test("the language switch keeps filters and clause, also those chosen after the page was opened", async ({
  page,
}) => {
  const errors = await openPage(page, "/en/plan/tasks/?sectors=healthcare", body);
  await page.getByRole("link", { name: "here" }).click();
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(/\/zh\/plan\/tasks\/\?sectors=healthcare#clause-2$/);
  expect(errors).toEqual([]);
});

test("so does the keyboard", async ({ page }) => {
  await openPage(page, "/en/plan/tasks/#clause-2", body);
  await page.getByRole("link", { name: "中文" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/zh\/plan\/tasks\/#clause-2$/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("it is a link to the page", async ({ page }) => {
    await openPage(page, "/en/plan/tasks/?sectors=healthcare", body);
    await page.getByRole("link", { name: "中文" }).click();
    await expect(page).toHaveURL(/\/zh\/plan\/tasks\/$/);
  });
});
