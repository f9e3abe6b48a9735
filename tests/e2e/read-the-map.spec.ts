import type { Page } from "@playwright/test";
import { locales, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listZones } from "@/lib/content/zones";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";
import { pressFirstTab } from "./press-first-tab";

test.use({ javaScriptEnabled: false });

const zones = listZones();

/** One of the two drawings that fits the window; the other is hidden from everybody. */
function findMap(page: Page, locale: Locale, view: "clusterView" | "districtView") {
  const t = wordsOf(locale);
  return page.getByRole("group", { name: t("Map.title", { place: t(`Zones.${view}`) }), exact: true });
}

/** The names of what Tab reaches next, as the browser tells them to assistive technology. */
async function readByTab(page: Page, stops: number): Promise<string[]> {
  const names: string[] = [];
  await pressFirstTab(page);
  for (let stop = 0; stop < stops; stop += 1) {
    names.push(await page.locator(":focus").ariaSnapshot());
    await page.keyboard.press("Tab");
  }
  return names;
}

for (const locale of locales) {
  const t = wordsOf(locale);

  for (const width of [390, 1280]) {
    test.describe(`${width} pixels wide, in ${locale}`, () => {
      test.use({ viewport: { width, height: 800 } });

      test("both maps name the three zones as links, and say that they are no survey", async ({ page }) => {
        await page.goto(hrefOf(locale, "/zones/#map"));
        for (const view of ["clusterView", "districtView"] as const) {
          const links = findMap(page, locale, view).getByRole("link");
          await expect(links).toHaveCount(zones.length);
          for (const [index, { slug, text }] of zones.entries()) {
            await expect(links.nth(index)).toHaveAccessibleName(
              new RegExp(`^${index + 1} ${text[locale].title}`),
            );
            await expect(links.nth(index)).toHaveAttribute("href", hrefOf(locale, `/zones/${slug}/`));
          }
        }
        await expect(page.getByText(t("Zones.mapNote"))).toBeVisible();
        await expect(page.getByText(t("MapPage.layers.zones"), { exact: true })).toBeVisible();
      });

      test("a press on a number opens the page of its zone", async ({ page }) => {
        await page.goto(hrefOf(locale, "/zones/#map"));
        const title = zones[1]?.text[locale].title ?? "";
        const link = findMap(page, locale, "clusterView").getByRole("link", { name: title });
        await link.getByText("2", { exact: true }).click();
        await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      });
    });
  }

  test(`the keyboard reaches the zones in their order, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, "/zones/#map"));
    const reached = (await readByTab(page, 12)).filter((name) => /link "\d /.test(name));
    expect(reached.slice(0, 3)).toEqual(
      zones.map(({ text }, index) => expect.stringContaining(`link "${index + 1} ${text[locale].title}`)),
    );
  });

  test(`the map beside a zone leads to the large ones, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, "/zones/sino-german/"));
    const aside = page.getByRole("complementary");
    await expect(findMap(page, locale, "clusterView").getByRole("link")).toHaveCount(zones.length);
    await expect(aside).toContainText(t("Zone.mapCaption"));
    await aside.getByRole("link", { name: t("Zone.openMap"), exact: true }).click();
    await expect(page).toHaveURL(/\/map\/$/);
    await expect(findMap(page, locale, "districtView")).toBeVisible();
  });
}
