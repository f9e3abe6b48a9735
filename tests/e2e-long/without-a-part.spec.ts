// Every kind of page without pictures, fonts, a drawing context, storage or cookies: the words are all
// there, and no script fails.
import type { Browser, Page } from "@playwright/test";
import { allModes, locales, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { findOverflow } from "@/tests/e2e/find-overflow";
import { expect, readLines, test } from "@/tests/e2e/loss-fixture";
import { everyKind, pageKinds } from "@/tests/e2e/page-kinds";

/** Takes something away from all pages that the window will show. */
const losses: Record<string, (page: Page) => Promise<unknown>> = {
  pictures: (page) =>
    page.route("**", (route) =>
      route.request().resourceType() === "image" ? route.abort() : route.fallback(),
    ),
  fonts: (page) => page.route(/\.woff2$/, (route) => route.abort()),
  WebGL: (page) =>
    page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    }),
  storage: (page) =>
    page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("denied", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(window, name, { get: refuse });
      }
    }),
  cookies: (page) =>
    page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("denied", "SecurityError");
      };
      Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
    }),
};

/** The lines of every kind of page with nothing taken away. */
async function readAll(browser: Browser, mode: Mode, baseURL: string | undefined) {
  const page = await browser.newPage({ baseURL });
  const lines = new Map<string, string[]>();
  for (const href of everyKind(mode)) lines.set(href, await readLines(page, href));
  await page.close();
  return lines;
}

for (const mode of allModes) {
  for (const [loss, take] of Object.entries(losses)) {
    test(`every kind of page says the same without ${loss}, in ${mode}`, async ({
      page,
      browser,
      baseURL,
    }) => {
      test.setTimeout(120_000);
      const whole = await readAll(browser, mode, baseURL);
      await take(page);
      for (const [href, lines] of whole) {
        expect(await readLines(page, href), href).toEqual(lines);
        expect(lines.length, href).toBeGreaterThan(2);
        await expect(page.getByRole("img").and(page.locator("img:not([alt])")), href).toHaveCount(0);
      }
    });
  }
}

for (const mode of locales) {
  test.describe(`320 pixels wide, in ${mode}`, () => {
    test.use({ viewport: { width: 320, height: 800 } });

    test("the fonts of the system fit as well", async ({ page }) => {
      let refused = 0;
      await page.route(/\.woff2$/, (route) => {
        refused += 1;
        return route.abort();
      });
      const faults: string[] = [];
      for (const href of everyKind(mode)) {
        await page.goto(href);
        faults.push(...(await findOverflow(page)).map((fault) => `${href} ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(refused).toBeGreaterThan(everyKind(mode).length);
    });
  });
}

test("a theme holds for a page where nothing can be stored", async ({ page }) => {
  await losses.storage?.(page);
  for (const path of [pageKinds.home, pageKinds.search]) {
    await page.goto(hrefOf("en", path));
    await page.getByRole("combobox", { name: wordsOf("en")("Theme.label") }).selectOption("dark");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  }
});
