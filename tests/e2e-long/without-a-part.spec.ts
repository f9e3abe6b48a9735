// Every kind of page without fonts or a drawing context: the words are all there, and no script fails.
// That no page needs a picture file is read from the files (tests/site/pictures.test.ts).
import type { Page } from "@playwright/test";
import { allModes } from "@/i18n/routing";
import { findOverflow } from "@/tests/e2e/find-overflow";
import { expect, readLines, test } from "@/tests/e2e/loss-fixture";
import { everyKind } from "@/tests/e2e/page-kinds";
import { refuseFiles } from "@/tests/e2e/refuse-files";

/** Takes something away from all pages that the window will show. */
const losses: Record<string, (page: Page) => Promise<unknown>> = {
  fonts: (page) => refuseFiles(page, ["*.woff2"]),
  WebGL: (page) =>
    page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    }),
};

for (const mode of allModes) {
  for (const [loss, take] of Object.entries(losses)) {
    test(`every kind of page says the same without ${loss}, in ${mode}`, async ({ page, readWhole }) => {
      test.setTimeout(240_000);
      const whole = await readWhole(mode);
      await take(page);
      for (const [href, lines] of whole) {
        expect(await readLines(page, href), href).toEqual(lines);
      }
    });
  }

  test.describe(`320 pixels wide, in ${mode}`, () => {
    test.use({ viewport: { width: 320, height: 800 } });

    test("the fonts of the system fit as well", async ({ page }) => {
      const countRefused = await refuseFiles(page, ["*.woff2"]);
      const faults: string[] = [];
      for (const href of everyKind(mode)) {
        await page.goto(href);
        faults.push(...(await findOverflow(page)).map((fault) => `${href} ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(countRefused()).toBeGreaterThan(everyKind(mode).length);
    });
  });
}
