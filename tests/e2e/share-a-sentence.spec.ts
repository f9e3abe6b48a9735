import { locales, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { historyOf } from "@/lib/content/page-history";
import { listTerms } from "@/lib/content/terms";
import { historyPath, hrefOf, pathOf } from "@/lib/site/addresses";
import { identifierHref } from "@/lib/site/identifiers";
import { expect, test } from "./page-fixture";
import { linkToPassage, placeOf } from "./passage-links";

const path = "/plan/tasks/urgent-import-green-channel/";
const unchanged = listTerms("en")
  .map(({ slug }) => pathOf("terms", slug))
  .find((term) => historyOf(term)?.changes.length === 0);
if (unchanged === undefined) throw new Error("every term has changed: choose another page without changes");
// A paragraph with at least two sentences.
const passage = "intro-1";
const sentence = `${passage}-s2`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    for (const width of [390, 768, 1440]) {
      test(`a linked sentence is marked and not covered, ${width} wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 700 });
        for (const locale of locales) {
          await page.goto(hrefOf(locale, `${path}#${sentence}`));
          const { top, height, isTarget, onTop } = await placeOf(page, sentence);
          expect({ isTarget, onTop }).toEqual({ isTarget: true, onTop: true });
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top).toBeLessThan(height);
          await expect(page.locator(`#${sentence}`)).toHaveCSS("text-decoration-line", "underline");
        }
      });
    }

    test("from a paragraph's link to that of its second sentence, with keys alone", async ({ page }) => {
      const t = wordsOf("en");
      await page.goto(hrefOf("en", path));
      await expect(linkToPassage(page, sentence)).toBeHidden();
      await linkToPassage(page, passage).focus();
      await expect(linkToPassage(page, passage)).toHaveAccessibleName(t("Permalink.passage"));
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`#${passage}$`));
      await expect(linkToPassage(page, sentence)).toBeVisible();
      await expect(linkToPassage(page, sentence)).toHaveAccessibleName(
        t("Permalink.sentence", { number: 2 }),
      );
      await linkToPassage(page, sentence).focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`#${sentence}$`));
    });

    test("a lasting address leads to the page in either language", async ({ page }) => {
      for (const locale of locales) {
        await page.goto(identifierHref({ kind: "task", slug: "urgent-import-green-channel" }));
        await page.getByRole("link", { name: wordsOf(locale)("Identifier.read"), exact: true }).click();
        await expect(page).toHaveURL((url) => url.pathname === hrefOf(locale, path));
      }
    });
  });
}

test("pointing at a passage shows its links beside it, and nothing moves", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(hrefOf("en", path));
  const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await heightOf();
  await page.locator(`#${passage}`).hover();
  await expect(linkToPassage(page, sentence)).toBeVisible();
  for (const box of [
    await linkToPassage(page, passage).boundingBox(),
    await linkToPassage(page, sentence).boundingBox(),
  ]) {
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect(box?.height).toBeGreaterThanOrEqual(24);
  }
  expect(await heightOf()).toBe(before);
  await linkToPassage(page, sentence).hover();
  await expect(page.locator(`#${sentence}`)).toHaveCSS("text-decoration-line", "underline");
});

test.describe("with leave to write the clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  for (const locale of locales) {
    const t = wordsOf(locale);
    const other = otherLocale(locale);

    test(`in ${locale}: a sentence's link is copied, said, and opens in the other language`, async ({
      page,
    }) => {
      await page.goto(hrefOf(locale, `${path}#${passage}`));
      await linkToPassage(page, sentence).click();
      await expect(page.getByRole("status")).toHaveText(t("PassageLink.copied"));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      const menu = page.getByRole("group", { name: t("Passage.label") });
      await menu.locator(`a[href*="/${other}/"]`).click();
      await expect(page).toHaveURL((url) => url.pathname + url.hash === `${hrefOf(other, path)}#${sentence}`);
      expect((await placeOf(page, sentence)).isTarget).toBe(true);
    });

    test(`in ${locale}: selected words are copied with their source`, async ({ page }) => {
      await page.goto(hrefOf(locale, path));
      const words = await page.locator(`#${sentence}`).evaluate((element) => {
        getSelection()?.selectAllChildren(element);
        return (element.textContent ?? "").slice(0, 5);
      });
      await page.getByRole("button", { name: t("Passage.quote") }).click();
      await expect(page.getByRole("status")).toHaveText(t("Passage.quoteCopied"));
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(words);
      expect(copied).toContain(await page.getByRole("heading", { level: 1 }).innerText());
      expect(copied).toContain(`${hrefOf(locale, path)}#${sentence}`);
      expect(copied.split("\n")).toHaveLength(3);
    });
  }
});

test("an unknown passage is told in the language of the page, and the notice closes", async ({ page }) => {
  for (const locale of locales) {
    const t = wordsOf(locale);
    await page.goto(hrefOf(locale, `${path}#no-such-passage`));
    await page.reload();
    const notice = page.getByRole("main").getByText(t("Passage.unknown", { id: "no-such-passage" }));
    await expect(notice).toBeInViewport();
    const changes = notice.getByRole("link", { name: t("Passage.changes") });
    await expect(changes).toHaveAttribute("href", new RegExp(`${hrefOf(locale, historyPath(path))}$`));
    await notice.getByRole("button", { name: t("Passage.close") }).click();
    await expect(notice).toHaveCount(0);
    // A page that never changed has no history of its own.
    await page.goto(hrefOf(locale, `${unchanged}#no-such-passage`));
    await expect(changes).toHaveAttribute("href", new RegExp(`${hrefOf(locale, "/changes/")}$`));
  }
});
