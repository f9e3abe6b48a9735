// Readers who ask for less motion see none of ours; the map jumps instead of flying.
import type { Page } from "@playwright/test";
import { allModes, locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { drawingOptions } from "@/scripts/setup/chromium-options.mjs";
import { expect, test } from "@/tests/e2e/page-fixture";
import { everyKind, pageKinds } from "@/tests/e2e/page-kinds";

test.use({ launchOptions: drawingOptions });

/** What would move by style sheet: each property that changes over time, with its element. */
function listMotions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isTimed = (durations: string) => durations.split(",").some((each) => parseFloat(each) > 0);
    return [...document.querySelectorAll("*")].flatMap((element) =>
      [undefined, "::before", "::after"].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const name = `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}">`;
        return [
          ...(isTimed(style.transitionDuration) ? [`${name} ${style.transitionProperty}`] : []),
          ...(style.animationName === "none" ? [] : [`${name} ${style.animationName}`]),
          ...(style.scrollBehavior === "smooth" ? [`${name} scrolls smoothly`] : []),
        ];
      }),
    );
  });
}

test("where motion is welcome, the underline of a link moves: the list below sees what moves", async ({
  page,
}) => {
  await page.goto(hrefOf("en", pageKinds.home));
  expect(await listMotions(page)).not.toEqual([]);
});

test.describe("with less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  for (const mode of allModes) {
    test(`no kind of page moves by itself, in ${mode}`, async ({ page }) => {
      test.setTimeout(90_000);
      for (const href of everyKind(mode)) {
        await page.goto(href);
        expect(await listMotions(page), href).toEqual([]);
      }
    });
  }

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
