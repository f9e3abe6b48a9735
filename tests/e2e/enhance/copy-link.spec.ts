import { expect, test } from "@playwright/test";
import { openPage } from "./open-page";

const texts = `data-copied-text="Link copied" data-copy-failed-text="Copy it from the address bar"`;
const canonical = `<link rel="canonical" href="https://example.org/en/n/">`;
const link = `<p id="a-2"><a href="#a-2" data-copy-link ${texts}>Link to this paragraph</a></p>`;
const button = `<button hidden data-copy-link="/id/zone/tianzhu/" ${texts}>Copy link</button>`;

test.describe("with leave to write the clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a paragraph's link copies its public address, is followed, and says so", async ({ page }) => {
    const errors = await openPage(page, "/en/n/?a=1", canonical + link);
    await page.getByRole("link", { name: "Link to this paragraph" }).click();
    await expect(page.getByRole("status")).toHaveText("Link copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("https://example.org/en/n/#a-2");
    await expect(page).toHaveURL(/\?a=1#a-2$/);
    expect(errors).toEqual([]);
  });

  test("a copy without a public origin gives its own address", async ({ page }) => {
    await openPage(page, "/en/n/", `<link rel="canonical" href="http://localhost:3000/en/n/">${button}`);
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByRole("status")).toHaveText("Link copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "http://localhost:4999/id/zone/tianzhu/",
    );
  });
});

test("says what to do when the browser refuses", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
  });
  await openPage(page, "/en/n/", `${button}<p role="status" data-live-region></p>`);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("status")).toHaveText("Copy it from the address bar");
});
