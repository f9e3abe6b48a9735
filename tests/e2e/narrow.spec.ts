import type { Page } from "@playwright/test";
import { locales, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { assetHref, hrefOf } from "@/lib/site/addresses";
import { findOverflow } from "./find-overflow";
import { expect, test } from "./page-fixture";
import { pageKinds } from "./page-kinds";
import { runAxe } from "./run-axe";

const hrefsOf = (locale: Locale) => [
  assetHref("/"),
  assetHref("/404.html"),
  hrefOf(locale, "/404/"),
  ...Object.values(pageKinds).map((path) => hrefOf(locale, path)),
];

async function collect(page: Page, locale: Locale, find: (page: Page) => Promise<string[]>) {
  const faults: string[] = [];
  for (const href of hrefsOf(locale)) {
    await page.goto(href);
    faults.push(...(await find(page)).map((fault) => `${href} ${fault}`));
  }
  return faults;
}

/** WCAG 1.4.12: what readers may set for themselves without losing anything. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Text that its own box cuts off. */
function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *:not(svg, svg *)")]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const isCutX = overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
        const isCutY = overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
        return clipPath === "none" && (isCutX || isCutY);
      })
      .map((element) => `cuts off "${element.textContent.trim().slice(0, 40)}"`),
  );
}

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    test.describe("320 pixels wide, as at 400 % on a desk", () => {
      test.use({ viewport: { width: 320, height: 256 } });

      test("no kind of page scrolls sideways", async ({ page }) => {
        expect(await collect(page, locale, findOverflow)).toEqual([]);
      });

      test("a note fits the window, and its end can be reached", async ({ page }) => {
        const t = wordsOf(locale);
        await page.goto(hrefOf(locale, "/zones/tianzhu/"));
        await page
          .getByRole("button", { name: t("Notes.open", { number: 2 }), exact: true })
          .first()
          .click();
        const note = page.getByRole("note");
        await expect(note).toBeInViewport({ ratio: 1 });
        const close = note.getByRole("button", { name: t("Notes.close"), exact: true });
        await close.scrollIntoViewIfNeeded();
        await expect(close).toBeInViewport({ ratio: 1 });
      });
    });

    test.describe("390 pixels wide", () => {
      test.use({ viewport: { width: 390, height: 844 } });

      test("every kind of page is accessible", async ({ page }) => {
        test.setTimeout(90_000);
        expect(await collect(page, locale, runAxe)).toEqual([]);
      });
    });

    for (const [width, larger] of [
      [390, "130%"],
      [1280, "200%"],
    ] as const) {
      test.describe(`with the reader's own style, ${width} pixels wide`, () => {
        // The page's policy would refuse a style that only a reader can set.
        test.use({ viewport: { width, height: 800 }, bypassCSP: true });

        const styles = {
          "wider spacing": spacing,
          [`letters of ${larger}`]: `html { font-size: ${larger}; }`,
        };
        for (const [name, content] of Object.entries(styles)) {
          test(`${name}: nothing is lost`, async ({ page }) => {
            const find = async () => {
              await page.addStyleTag({ content });
              return [...(await findOverflow(page)), ...(await findCutText(page))];
            };
            expect(await collect(page, locale, find)).toEqual([]);
          });
        }
      });
    }
  });
}
