import { expect, test } from "@playwright/test";
import { openPage } from "./open-page";

const lines = Array.from({ length: 60 }, (_, line) => `<p>Line ${line}</p>`).join("");
const note = (id: string) => `<div popover data-note id="${id}">Note ${id}
  <button popovertarget="${id}" popovertargetaction="hide">Close ${id}</button></div>`;
const body = `<p>Text <button popovertarget="first">1</button></p>${note("first")}${lines}
  <p>Text <button popovertarget="last">2</button></p>${note("last")}`;

test.beforeEach(async ({ page }) => {
  // A browser without anchor positioning, which is where the script has work to do.
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (property: string, value?: string) =>
      property !== "position-area" && (value === undefined ? supports(property) : supports(property, value));
  });
});

test("a note opens below its button, above near the bottom, and follows when the page is scrolled", async ({
  page,
}) => {
  const errors = await openPage(page, "/en/n/", body);
  const gapBelow = async (button: string, text: string) => {
    const from = await page.getByRole("button", { name: button }).boundingBox();
    const to = await page.getByText(text).boundingBox();
    if (from === null || to === null) throw new Error("not shown");
    return { below: to.y - from.y - from.height, above: from.y - to.y - to.height, left: to.x - from.x };
  };

  await page.getByRole("button", { name: "1" }).click();
  await expect(page.getByText("Note first")).toBeVisible();
  expect(await gapBelow("1", "Note first")).toMatchObject({ below: 8, left: 0 });
  await page.getByRole("button", { name: "Close first" }).click();
  await expect(page.getByText("Note first")).toBeHidden();
  await page.getByRole("button", { name: "1" }).click();
  expect(await gapBelow("1", "Note first")).toMatchObject({ below: 8, left: 0 });

  await page.getByRole("button", { name: "2" }).scrollIntoViewIfNeeded();
  await page.getByRole("button", { name: "2" }).click();
  expect((await gapBelow("2", "Note last")).above).toBe(8);
  await page.mouse.wheel(0, -20);
  await expect.poll(async () => (await gapBelow("2", "Note last")).above).toBe(8);

  await page.keyboard.press("Escape");
  await expect(page.getByText("Note last")).toBeHidden();
  expect(errors).toEqual([]);
});

test("in a narrow window the place is left to the style sheet", async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 700 });
  await openPage(page, "/en/n/", body);
  await page.getByRole("button", { name: "1" }).click();
  await expect(page.getByText("Note first")).toBeVisible();
  await expect(page.getByText("Note first")).not.toHaveAttribute("style");
});
