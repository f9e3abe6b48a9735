import { otherLocale, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { expect, test } from "./page-fixture";
import { sampleSentences } from "./sentence-sample";
import { at, linkTo, linkToBoth } from "./switch-links";

const widths = [390, 768, 1440];
const seed = 20231123;
// Two hundred cases and one, at three widths; half of them begin in English, half in Chinese.
const casesOfWidth = 67;
const task = "/plan/tasks/urgent-import-green-channel/";
const t = wordsOf("en");

for (const [index, width] of widths.entries()) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("a sentence opens, switches among the three modes and stays", async ({ page }) => {
      test.setTimeout(480_000);
      const sample = sampleSentences(casesOfWidth, seed + index);
      console.log(`${width} pixels, seed ${seed + index}: ${sample.join(" ")}`);
      let locale: Locale = "en";
      for (const place of sample) {
        const sentence = page.locator(`[id="${place.split("#")[1]}"]`);
        // Where the sentence before stood on the same page, this only moves to another fragment.
        await page.goto(`/${locale}${place}`);
        await expect(sentence).toBeInViewport();
        await linkToBoth(page, locale).click();
        await expect(page).toHaveURL(at(`/en-zh${place}`));
        await expect(sentence).toBeInViewport();
        await expect(sentence.locator(":scope > [lang=en]")).toHaveText(/\w/);
        await expect(sentence.locator(":scope > [lang=zh-Hans]")).toHaveText(/\p{Script=Han}/u);
        locale = otherLocale(locale);
        await linkTo(page, locale).click();
        await expect(page).toHaveURL(at(`/${locale}${place}`));
        await expect(sentence).toBeInViewport();
      }
    });

    test("without a fragment the reader lands on the paragraph at the top of the window", async ({
      page,
    }) => {
      for (const id of ["change-1", "wording-1", "status-1"]) {
        await page.goto(`/en${task}`);
        await page.locator(`[id="${id}"]`).evaluate((element) => element.scrollIntoView());
        await linkToBoth(page, "en").click();
        await expect(page).toHaveURL(
          (url) => url.pathname === `/en-zh${task}` && url.hash.startsWith(`#${id}`),
        );
        await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
      }
    });
  });
}

test("filters and open parts go along", async ({ page }) => {
  await page.goto("/en/?a=1");
  await page.getByText(t("Home.listHeading"), { exact: true }).click();
  await linkToBoth(page, "en").click();
  await expect(page).toHaveURL(({ pathname, search }) => pathname + search === "/en-zh/?a=1");
  await expect(page.getByText(t("Home.zonesLabel"), { exact: true })).toBeVisible();
});
