import { expect, test } from "@playwright/test";
import { openPage } from "./open-page";

const item = (name: string, sectors: string, area: string) =>
  `<li data-filter-item data-sectors="${sectors}" data-area="${area}">${name}</li>`;
const button = (group: string, value: string) =>
  `<button type="button" aria-pressed="false" data-filter-group="${group}" value="${value}">${value}</button>`;
const body = `<div id="x" data-filter-controls hidden>${button("sectors", "healthcare")}${button("sectors", "digital-trade")}
  ${button("area", "finance")}<button type="button" data-filter-clear hidden>Clear</button></div>
  <p role="status" data-filter-status data-one="{count} task" data-other="{count} tasks">3 tasks</p>
  <section data-filter-section><h2>One</h2><ul>${item("A", "healthcare", "finance")}${item("B", "digital-trade healthcare", "trade")}</ul></section>
  <section data-filter-section><h2>Two</h2><ul>${item("C", "", "finance")}</ul></section>
  <p data-filter-empty hidden>No task matches.</p>`;

test("filters by press, tells how many, and Back undoes each step", async ({ page }) => {
  const errors = await openPage(page, "/en/plan/tasks/?from=home#x", body);
  const press = (name: string) => page.getByRole("button", { name }).click();
  const items = page.getByRole("listitem");
  await expect(items).toHaveText(["A", "B", "C"]);

  await press("healthcare");
  await expect(items).toHaveText(["A", "B"]);
  await expect(page.getByRole("status")).toHaveText("2 tasks");
  await expect(page.getByRole("heading")).toHaveText(["One"]);
  await expect(page.getByRole("button", { name: "healthcare" })).toHaveAttribute("aria-pressed", "true");

  await press("finance");
  await expect(items).toHaveText(["A"]);
  await expect(page.getByRole("status")).toHaveText("1 task");
  await expect(page).toHaveURL(/\?from=home&sectors=healthcare&area=finance#x$/);

  await page.goBack();
  await expect(items).toHaveText(["A", "B"]);
  await page.goBack();
  await expect(items).toHaveText(["A", "B", "C"]);
  await expect(page.getByRole("status")).toHaveText("3 tasks");
  await page.goForward();
  await expect(items).toHaveText(["A", "B"]);
  expect(errors).toEqual([]);
});

test("an address with filters shows them, and Clear takes them back", async ({ page }) => {
  await openPage(page, "/en/plan/tasks/?sectors=digital-trade&area=finance", body);
  await expect(page.getByRole("listitem")).toHaveCount(0);
  await expect(page.getByText("No task matches.")).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("0 tasks");
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByRole("listitem")).toHaveCount(3);
  await expect(page.getByText("No task matches.")).toBeHidden();
  await expect(page.getByRole("button", { name: "Clear" })).toBeHidden();
  await expect(page).toHaveURL(/\/en\/plan\/tasks\/$/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("every task is listed, and no button that would do nothing", async ({ page }) => {
    await openPage(page, "/en/plan/tasks/?area=finance", body);
    await expect(page.getByRole("listitem")).toHaveCount(3);
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});
