import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { drawingOptions } from "@/scripts/setup/chromium-options.mjs";
import type { Page } from "@playwright/test";
import { findMap, opened, titleOf } from "./find-on-map";
import { expect, test } from "./page-fixture";

test.use({ launchOptions: drawingOptions });
test.describe.configure({ timeout: 120_000 });

/** In how many places a pin stands in the pictures of two seconds after a press. */
const watchPin = (page: Page, press: string, pin: string) =>
  page.evaluate(
    async ([pressed, watched]) => {
      const find = (name: string | undefined) =>
        [...document.querySelectorAll("button")].find(
          (button) => (button.getAttribute("aria-label") ?? button.textContent) === name,
        );
      find(pressed)?.click();
      const places = new Set<number>();
      const begin = performance.now();
      while (performance.now() - begin < 2000) {
        await new Promise(requestAnimationFrame);
        places.add(Math.round(find(watched)?.getBoundingClientRect().x ?? 0));
      }
      return places.size;
    },
    [press, pin],
  );

test("the whole screen has the list too and takes every gesture; flights respect less motion", async ({
  page,
}) => {
  const t = wordsOf("en");
  await page.goto(`${hrefOf("en", "/map/")}?view=cluster`);
  const map = findMap(page, "en");
  await expect(map).toBeVisible(opened);
  const pin = `1 ${titleOf("tianzhu", "en")}`;
  const views = [t("MapPage.viewDistrict"), t("MapPage.viewCluster")] as const;
  // A busy machine may draw too few pictures of one flight of 900 ms: there and back until one is seen.
  await expect(async () => {
    const flights = [await watchPin(page, views[0], pin), await watchPin(page, views[1], pin)];
    expect(Math.max(...flights)).toBeGreaterThan(2);
  }).toPass({ timeout: 60_000 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  // Where it was, and where it is.
  for (const view of views) expect(await watchPin(page, view, pin)).toBeLessThanOrEqual(2);

  await map.hover();
  await page.mouse.wheel(0, -200);
  await page.getByRole("button", { name: t("MapPage.fullScreen") }).click();
  const leave = page.getByRole("button", { name: t("MapPage.leaveFullScreen") });
  await expect(leave).toBeVisible();
  // Outside the whole screen the wheel scrolls the page.
  await expect(page).toHaveURL(/view=cluster$/);
  const legend = page.getByLabel(t("MapPage.layers.metro"));
  expect(await legend.evaluate((box) => document.fullscreenElement?.contains(box))).toBe(true);
  await map.hover();
  // Of a single turn the engine does not tell that it came from the reader.
  await page.mouse.wheel(0, -200);
  await page.mouse.wheel(0, -200);
  await expect(page).toHaveURL(/view=40\.\d{4},116\.\d{4},\d+\.\d/);
  await leave.click();
  await expect(page.getByRole("button", { name: t("MapPage.fullScreen") })).toBeVisible();
});
