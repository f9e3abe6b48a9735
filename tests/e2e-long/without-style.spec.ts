// A reader without style sheets, as in a text browser: what the pages say must be in the HTML, in the
// order in which it is to be read.
import type { Page } from "@playwright/test";
import { allModes, locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { siteName } from "@/lib/site/metadata";
import { expect, test } from "@/tests/e2e/loss-fixture";
import { everyKind, pageKinds } from "@/tests/e2e/page-kinds";
import { pressFirstTab } from "@/tests/e2e/press-first-tab";

/** Words that style sheets add and that the page itself nowhere says. Signs and numbers are no words. */
function findWordsOfStyles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = (document.body.textContent ?? "").replace(/\s+/g, "");
    return [...document.querySelectorAll("body *")].flatMap((element) =>
      ["::before", "::after"]
        .map((part) => getComputedStyle(element, part).content)
        .flatMap((content) => [...content.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text))
        .filter((text) => /\p{L}/u.test(text) && !said.includes(text.replace(/\s+/g, "")))
        .map((text) => `"${text}" at <${element.tagName.toLowerCase()} class="${element.className}">`),
    );
  });
}

/** Headings and paragraphs of the text that stand higher in the window than one before them. */
function findOutOfOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dt, dd)")].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && element.closest("table, svg") === null,
    );
    let lowest = -Infinity;
    return shown.flatMap((element) => {
      const { top } = element.getBoundingClientRect();
      const isHigher = top < lowest - 1;
      lowest = Math.max(lowest, top);
      return isHigher ? [`"${element.textContent.trim().slice(0, 40)}"`] : [];
    });
  });
}

/** Takes the style sheets away; gives the sentences that come into view with that. */
function dropStyles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hidden = [...document.querySelectorAll("body p")].filter((element) => !element.checkVisibility());
    const sheets = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
    if (sheets.length === 0) throw new Error("no style sheets to drop");
    for (const sheet of sheets) sheet.disabled = true;
    return hidden
      .filter((element) => element.checkVisibility())
      .map(({ textContent }) => textContent.trim().slice(0, 60));
  });
}

/** The parts of a page and its main headings, in their order. */
function readOutline(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("header, main, h1, footer")]
      .filter((element) => element.checkVisibility())
      .map(({ tagName }) => tagName.toLowerCase()),
  );
}

for (const mode of allModes) {
  test.describe(`320 pixels wide, in ${mode}`, () => {
    test.use({ viewport: { width: 320, height: 800 } });

    test("style sheets add no words, keep the order, and hide no sentence", async ({ page }) => {
      test.setTimeout(240_000);
      const faults: string[] = [];
      const note = (href: string, what: string, found: string[]) =>
        faults.push(...found.slice(0, 5).map((text) => `${href} ${what}: ${text}`));
      for (const href of everyKind(mode)) {
        await page.goto(href);
        note(href, "only a style sheet says", await findWordsOfStyles(page));
        note(href, "is shown above what comes before it", await findOutOfOrder(page));
        note(href, "only a style sheet hides", await dropStyles(page));
        const outline = (await readOutline(page)).join(" ");
        if (!/^(header )?main h1( footer)?$/.test(outline)) note(href, "has another order", [outline]);
      }
      expect(faults).toEqual([]);
    });
  });
}

for (const locale of locales) {
  const t = wordsOf(locale);

  test.describe(`where no style sheet comes, in ${locale}`, () => {
    test.beforeEach(({ page }) => page.route(/\.css$/, (route) => route.abort()));

    test("the first stop skips to the text, and links lead on", async ({ page }) => {
      await page.goto(hrefOf(locale, pageKinds.zones));
      await pressFirstTab(page);
      await expect(page.getByRole("link", { name: t("Header.skip"), exact: true })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("main")).toBeFocused();
      await page.getByRole("main").getByRole("link", { name: siteName, exact: true }).click();
      await expect(page).toHaveURL((url) => url.pathname === hrefOf(locale, "/"));
    });

    test("a note opens and closes, and the map says only what holds", async ({ page }) => {
      await page.goto(hrefOf(locale, pageKinds.zone));
      const mark = page.getByRole("main").getByRole("button", { name: t("Notes.open", { number: 2 }) });
      await mark.first().click();
      await expect(page.getByRole("note")).toHaveCount(1);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("note")).toHaveCount(0);

      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      await page.goto(hrefOf(locale, pageKinds.map));
      const said = page.getByRole("status").locator("p:visible");
      await expect(page.getByRole("button", { name: t("MapPage.open") })).toBeVisible();
      await expect(said).toHaveCount(0);
      await page.getByRole("button", { name: t("MapPage.open") }).click();
      await expect(said).toHaveText([t("MapPage.noWebgl")]);
    });
  });
}
