// Readers who ask for less motion see none of ours. Pages of each kind: tests/e2e/every-kind.spec.ts.
import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { drawingOptions } from "@/scripts/setup/chromium-options.mjs";
import { listMotions } from "@/tests/e2e/list-motions";
import { expect, test } from "@/tests/e2e/page-fixture";
import { pageKinds } from "@/tests/e2e/page-kinds";

test.use({ launchOptions: drawingOptions });

test("where motion is welcome, the underline of a link moves: the list sees what moves", async ({ page }) => {
  await page.goto(hrefOf("en", pageKinds.home));
  expect(await listMotions(page)).not.toEqual([]);
});

test.describe("with less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  for (const locale of locales) {
    test(`the sign that the map is loading stands still, in ${locale}`, async ({ page }) => {
      const t = wordsOf(locale);
      await page.route("**/assets/map-*.js", () => new Promise(() => undefined));
      await page.goto(hrefOf(locale, pageKinds.map));
      await page.getByRole("button", { name: t("MapPage.open") }).click();
      const sentence = page.getByText(t("MapPage.loading"), { exact: true });
      await expect(sentence).toBeVisible();
      expect(await sentence.evaluate((element) => getComputedStyle(element, "::before").animationName)).toBe(
        "none",
      );
    });
  }
});
