// What the interactive map draws, against stored pictures; see pages.spec.ts.
import { drawingOptions } from "@/scripts/setup/chromium-options.mjs";
import { expect, test } from "@/tests/e2e/page-fixture";
import { mapLooks } from "./map-looks";

test.use({ launchOptions: drawingOptions });

for (const { name, href, viewport, colorScheme } of mapLooks) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });

    test(`${name} looks as it did`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(href);
      const frame = page.locator(".map-frame");
      await expect(frame).toBeVisible({ timeout: 60_000 });
      await expect(frame).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.001, timeout: 30_000 });
    });
  });
}
