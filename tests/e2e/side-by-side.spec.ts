import type { Locator, Page } from "@playwright/test";
import { langTag, locales, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";
import { tenPages } from "./page-kinds";
import { at, linkTo, linkToBoth } from "./switch-links";

const widths = [390, 768, 1440];
const task = "/plan/tasks/urgent-import-green-channel/";
const words = { en: wordsOf("en"), zh: wordsOf("zh") };

/** The parts of a sentence or paragraph in the two languages. */
const partsOf = (passage: Locator) => ({
  en: passage.locator(":scope > [lang=en]"),
  zh: passage.locator(":scope > [lang=zh-Hans]"),
});

const show = (page: Page, name: string | RegExp) => page.getByRole("radio", { name });
const showOnly = { en: "English", zh: "中文" };
const backgroundOf = (locator: Locator) =>
  locator.evaluate((element) => getComputedStyle(element).backgroundColor);

for (const width of widths) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("partners stand beside each other, or one below the other where there is no room", async ({
      page,
    }) => {
      await page.goto(`/en-zh${task}`);
      const { en, zh } = partsOf(page.locator("#intro-1-s1"));
      const [left, right] = [await en.boundingBox(), await zh.boundingBox()];
      if (width < 760) expect(right?.y).toBeGreaterThan(left?.y ?? 0);
      else {
        expect(right?.y).toBe(left?.y);
        expect(right?.x).toBeGreaterThan(left?.x ?? 0);
      }
    });
  });
}

for (const locale of locales) {
  const other = locale === "en" ? "zh" : "en";

  test(`only ${locale} is shown, spoken and named when the reader asks for it`, async ({ page }) => {
    for (const path of tenPages) {
      await page.goto(`/en-zh${path}`);
      await show(page, showOnly[locale]).check();
      await expect(page).toHaveURL(at(`/en-zh${path}?show=${locale}`));
      await expect(page.locator("html")).toHaveAttribute("lang", langTag(locale));
      await expect(page.locator(`.${other}`).filter({ visible: true })).toHaveCount(0);
      await expect(
        page.getByRole("navigation", { name: words[locale]("Header.mainNav"), exact: true }),
      ).toBeAttached();
    }
    await page.reload();
    await expect(show(page, showOnly[locale])).toBeChecked();
    await show(page, words[locale]("SideBySide.both")).check();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/\w.*\p{Script=Han}/su);
  });
}

test("an unknown language in the address shows both", async ({ page }) => {
  await page.goto(`/en-zh${task}?show=%3Cb%3E`);
  await expect(show(page, words.en("SideBySide.both"))).toBeChecked();
});

test("pointing at a sentence marks its partner, and so does the keyboard", async ({ page }) => {
  await page.goto(`/en-zh${task}`);
  const sentence = page.locator("#intro-1-s1");
  const plain = await backgroundOf(sentence);
  await partsOf(sentence).zh.hover();
  expect(await backgroundOf(sentence)).not.toBe(plain);
  await page.mouse.move(0, 0);
  expect(await backgroundOf(sentence)).toBe(plain);
  await partsOf(sentence).en.getByRole("button").first().focus();
  expect(await backgroundOf(sentence)).not.toBe(plain);
});

test("a selection stays in the column where it began", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/en-zh${task}`);
  const [first, last] = [page.locator("#change-1-s1"), page.locator("#change-1-s2")];
  const select = async (locale: Locale) => {
    const [from, to] = [
      await partsOf(first)[locale].boundingBox(),
      await partsOf(last)[locale].boundingBox(),
    ];
    await page.mouse.move((from?.x ?? 0) + 40, (from?.y ?? 0) + 12);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 120, (to?.y ?? 0) + 14, { steps: 5 });
    await page.mouse.up();
    return page.evaluate(() => getSelection()?.toString() ?? "");
  };
  await first.scrollIntoViewIfNeeded();
  const english = await select("en");
  expect(english).toMatch(/[a-z]{3}/);
  expect(english).not.toMatch(/\p{Script=Han}/u);
  expect(await select("zh")).not.toMatch(/reading/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("all three modes lead to each other, and the choice of languages works", async ({ page, context }) => {
    await page.goto(`/en${task}`);
    await linkToBoth(page, "en").click();
    await expect(page).toHaveURL(at(`/en-zh${task}`));
    await show(page, showOnly.zh).check();
    await expect(partsOf(page.locator("#intro-1-s1")).en).toBeHidden();
    await linkTo(page, "zh").click();
    await linkToBoth(page, "zh").click();
    await expect(page).toHaveURL(at(`/en-zh${task}`));
    expect(await context.cookies()).toEqual([]);
  });

  test("on paper both languages stand, and the choice does not", async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await page.goto(`/en-zh${task}`);
    const { en, zh } = partsOf(page.locator("#intro-1-s1"));
    await expect(en).toBeVisible();
    await expect(zh).toBeVisible();
    await expect(page.getByRole("radio")).toHaveCount(0);
  });

  test("the chooser and lost addresses offer the mode too", async ({ page }) => {
    for (const lost of ["/", "/de/zones/"]) {
      await page.goto(lost);
      await page.getByRole("link", { name: words.en("Chooser.both") }).click();
      await expect(page).toHaveURL(at(hrefOf("en-zh", "/")));
    }
    const response = await page.goto("/en-zh/nothing-here/");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(words.zh("NotFound.title"));
    await page
      .getByRole("main")
      .getByRole("link", { name: words.en("NotFound.home") })
      .click();
    await expect(page).toHaveURL(at(hrefOf("en-zh", "/")));
  });
});
