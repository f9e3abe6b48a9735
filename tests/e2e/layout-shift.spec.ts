import type { Page, Route } from "@playwright/test";
import { locales } from "@/i18n/routing";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";
import { pageKinds } from "./page-kinds";
import { traceTasks } from "./trace-tasks";

declare global {
  interface Window {
    /** How far what is painted was moved, one value for each time. */
    shifts?: number[];
  }
}

/** Longest task, in milliseconds, that is not felt; readers' processors are four times as slow. */
const longestTask = 50 / 4;

/** Keeps the fonts back; gives the way to let them go, which tells how many there were. */
async function holdFonts(page: Page) {
  const held: Route[] = [];
  let isHolding = true;
  await page.route(/\.woff2$/, (route) => {
    if (isHolding) held.push(route);
    else void route.continue();
  });
  return async () => {
    isHolding = false;
    await Promise.all(held.map((route) => route.continue()));
    return held.length;
  };
}

/** Notes what moves from now on. */
async function watchShifts(page: Page) {
  await page.evaluate(() => {
    const shifts: number[] = [];
    window.shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ("value" in entry && typeof entry.value === "number") shifts.push(entry.value);
      }
    }).observe({ type: "layout-shift" });
  });
}

for (const locale of locales) {
  for (const kind of ["home", "zone", "task"] as const) {
    const href = hrefOf(locale, pageKinds[kind]);

    test(`nothing moves when fonts come late: ${kind} in ${locale}`, async ({ page }) => {
      const release = await holdFonts(page);
      await page.goto(href, { waitUntil: "domcontentloaded" });
      await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
      await watchShifts(page);
      expect(await release()).toBeGreaterThan(0);
      await page.waitForLoadState("load");
      await page.evaluate(async () => {
        await document.fonts.ready;
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      });
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
    });

    test(`the page answers at once on a slow processor: ${kind} in ${locale}`, async ({ browser, page }) => {
      // Other work on the machine may lengthen a task, so one of a few views has to show none.
      const listLong = async () =>
        (await traceTasks(browser, page, href)).filter((task) => task > longestTask);
      await expect.poll(listLong, { timeout: 20_000 }).toEqual([]);
    });
  }
}
