import { expect, test } from "@playwright/test";
import { openPage } from "./open-page";

const select = `<select hidden data-theme-choice aria-label="Theme"><option value="auto">System</option>
  <option value="light">Light</option><option value="dark">Dark</option></select>`;
const group = `<div hidden role="group" data-theme-choice><button value="auto">System</button>
  <button value="dark">Dark</button></div>`;

test("a chosen theme holds on the next page, and the system's comes back", async ({ page }) => {
  const errors = await openPage(page, "/en/", select);
  const html = page.locator("html");
  await expect(html).not.toHaveAttribute("data-theme");
  await page.getByLabel("Theme").selectOption("Dark");
  await expect(html).toHaveAttribute("data-theme", "dark");

  await page.reload();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(page.getByLabel("Theme")).toHaveValue("dark");
  await page.getByLabel("Theme").selectOption("System");
  await expect(html).not.toHaveAttribute("data-theme");
  await page.reload();
  await expect(page.getByLabel("Theme")).toHaveValue("auto");
  expect(errors).toEqual([]);
});

test("all choices on a page agree", async ({ page }) => {
  await openPage(page, "/en/", select + group);
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(page.getByRole("button", { name: "Dark" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("button", { name: "System" })).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByLabel("Theme")).toHaveValue("dark");
});

test("works for this page where nothing can be stored", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  const errors = await openPage(page, "/en/", select);
  await page.getByLabel("Theme").selectOption("Dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(errors).toEqual([]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("there is no choice that would do nothing", async ({ page }) => {
    await openPage(page, "/en/", select);
    await expect(page.getByLabel("Theme")).toBeHidden();
  });
});
