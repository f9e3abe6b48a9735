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

/** Takes the style sheets away; answers how many the page asked for. */
async function dropStyles(page: Page): Promise<() => number> {
  let dropped = 0;
  await page.route(/\.css$/, (route) => {
    dropped += 1;
    return route.abort();
  });
  return () => dropped;
}

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

for (const mode of allModes) {
  test(`every kind of page reads from its title to its foot, in ${mode}`, async ({ page }) => {
    test.setTimeout(120_000);
    const countDropped = await dropStyles(page);
    for (const href of everyKind(mode)) {
      const before = countDropped();
      await page.goto(href);
      expect(countDropped(), href).toBeGreaterThan(before);
      const order = await page.evaluate(() =>
        [...document.querySelectorAll("header, main, h1, h2, footer")]
          .filter((element) => element.checkVisibility())
          .map(({ tagName }) => tagName.toLowerCase()),
      );
      const main = order.indexOf("main");
      expect(order.indexOf("h1"), href).toBe(main + 1);
      expect(
        order.filter((name) => name === "h1"),
        href,
      ).toHaveLength(1);
      if (order.includes("header")) expect(order.indexOf("header"), href).toBeLessThan(main);
      if (order.includes("footer")) expect(order.indexOf("footer"), href).toBeGreaterThan(main);
    }
  });

  test.describe(`320 pixels wide, in ${mode}`, () => {
    test.use({ viewport: { width: 320, height: 800 } });

    test("style sheets add no words, and leave everything in its order", async ({ page }) => {
      test.setTimeout(120_000);
      for (const href of everyKind(mode)) {
        await page.goto(href);
        expect(await findWordsOfStyles(page), href).toEqual([]);
        expect(await findOutOfOrder(page), href).toEqual([]);
      }
    });
  });
}

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`the first stop skips to the text, and links lead on, in ${locale}`, async ({ page }) => {
    await dropStyles(page);
    await page.goto(hrefOf(locale, pageKinds.zones));
    await pressFirstTab(page);
    await expect(page.getByRole("link", { name: t("Header.skip"), exact: true })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.getByRole("main").getByRole("link", { name: siteName, exact: true }).click();
    await expect(page).toHaveURL((url) => url.pathname === hrefOf(locale, "/"));
  });

  test(`a note opens and closes, and messages that do not hold are not shown, in ${locale}`, async ({
    page,
  }) => {
    await dropStyles(page);
    await page.goto(hrefOf(locale, pageKinds.zone));
    const mark = page.getByRole("main").getByRole("button", { name: t("Notes.open", { number: 2 }) });
    await mark.first().click();
    await expect(page.getByRole("note")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("note")).toHaveCount(0);
    await page.goto(hrefOf(locale, pageKinds.map));
    for (const key of ["MapPage.failed", "MapPage.noWebgl", "MapPage.loading"] as const) {
      await expect(page.getByText(t(key)), key).toBeHidden();
    }
  });
}
