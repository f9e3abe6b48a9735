import type { Page } from "@playwright/test";
import { locales, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listZones } from "@/lib/content/zones";
import { hrefOf } from "@/lib/site/addresses";
import { drawingOptions } from "@/scripts/setup/chromium-options.mjs";
import { expect, test } from "./page-fixture";

test.use({ launchOptions: drawingOptions });
test.describe.configure({ timeout: 120_000 });

const zones = listZones();
const titleOf = (slug: string, locale: Locale) =>
  zones.find((zone) => zone.slug === slug)?.text[locale].title ?? "";
const opened = { timeout: 60_000 };

const findMap = (page: Page, locale: Locale) =>
  page.getByRole("region", { name: wordsOf(locale)("MapPage.mapLabel") });
const findPanel = (page: Page, slug: string) => page.locator(`[data-map-details="${slug}"]`);
const findShow = (page: Page, slug: string, locale: Locale) =>
  page.getByRole("button", {
    name: wordsOf(locale)("MapPage.showZone", { name: titleOf(slug, locale) }),
  });

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`pointer, keyboard and Back choose zones, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, "/map/"));
    await page.getByRole("button", { name: t("MapPage.open") }).click();
    await expect(findMap(page, locale)).toBeVisible(opened);
    for (const { slug } of zones) await expect(findPanel(page, slug)).toBeHidden();

    await page.getByRole("button", { name: `1 ${titleOf("tianzhu", locale)}` }).click();
    await expect(page).toHaveURL(/#tianzhu$/);
    await expect(findPanel(page, "tianzhu")).toBeVisible();
    await expect(findShow(page, "tianzhu", locale)).toHaveAttribute("aria-pressed", "true");
    const said = t("MapPage.chosen", { name: titleOf("tianzhu", locale) });
    await expect(page.locator("[data-live-region]")).toHaveText(said);

    await findShow(page, "sino-german", locale).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#sino-german$/);
    await expect(findPanel(page, "tianzhu")).toBeHidden();
    await expect(findPanel(page, "sino-german")).toBeVisible();

    await page.goBack();
    await expect(findPanel(page, "tianzhu")).toBeVisible();
    await page.goBack();
    await expect(findPanel(page, "tianzhu")).toBeHidden();
  });
}

test("an address opens the map as it says, and the other language shows the same", async ({ page }) => {
  const state = "?sector=healthcare&layers=zones,runways&view=district#tianzhu";
  await page.goto(hrefOf("en", "/map/") + state);
  await expect(findMap(page, "en")).toBeVisible(opened);
  const t = wordsOf("en");
  await expect(findPanel(page, "tianzhu")).toBeVisible();
  await expect(page.getByRole("button", { name: t("MapPage.viewDistrict") })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(page.getByLabel(t("MapPage.layers.metro"))).not.toBeChecked();
  await expect(page.getByLabel(t("MapPage.layers.runways"))).toBeChecked();
  await page.locator('a[data-switch-mode="zh"]').click();
  await expect(page).toHaveURL(new RegExp(`/zh/map/\\${state}$`));
  await expect(findMap(page, "zh")).toBeVisible(opened);
  await expect(findPanel(page, "tianzhu")).toBeVisible();
  await expect(page.getByLabel(wordsOf("zh")("MapPage.layers.metro"))).not.toBeChecked();
});

test("layers, sectors, search and zoom change map and address", async ({ page }) => {
  const t = wordsOf("en");
  await page.goto(`${hrefOf("en", "/map/")}?sector=mining&layers=moon&view=world#nowhere`);
  const map = findMap(page, "en");
  await expect(map).toBeVisible(opened);
  await expect(page.getByRole("button", { pressed: true })).toHaveText([t("MapPage.viewCluster")]);

  await page.getByLabel(t("MapPage.layers.metro")).uncheck();
  await expect(page).toHaveURL(/layers=zones,airport,runways,terminals,expressways,rivers,exhibition,towns/);
  await page.getByRole("button", { name: "Healthcare" }).click();
  await expect(page).toHaveURL(/sector=healthcare/);
  await expect(page.locator("[data-map-said]")).toContainText("Healthcare");

  await page.getByRole("combobox", { name: t("MapPage.searchLabel") }).fill("中德国际");
  await page.getByRole("button", { name: t("MapPage.searchGo"), exact: true }).click();
  await expect(page).toHaveURL(/#sino-german$/);
  await page.getByRole("combobox", { name: t("MapPage.searchLabel") }).fill("Atlantis");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("search")).toContainText(t("MapPage.notFound"));

  await page.getByRole("button", { name: t("MapPage.zoomIn") }).click();
  await expect(page).toHaveURL(/view=40\.\d{4},116\.\d{4},\d+\.\d/);
  await page.getByRole("button", { name: t("MapPage.reset") }).click();
  await expect(page).not.toHaveURL(/view=|sector=|#/);
});

test("a lost context gives the drawings back, with a sentence", async ({ page }) => {
  await page.goto(hrefOf("zh", "/map/#tianzhu"));
  await expect(findMap(page, "zh")).toBeVisible(opened);
  await page.evaluate(() =>
    document.querySelector("canvas")?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext(),
  );
  await expect(page.getByText(wordsOf("zh")("MapPage.noWebgl"))).toBeVisible();
  const title = wordsOf("zh")("Map.title", { place: wordsOf("zh")("Zones.clusterView") });
  await expect(page.getByRole("group", { name: title })).toBeVisible();
  for (const { slug } of zones) await expect(findPanel(page, slug)).toBeVisible();
});
