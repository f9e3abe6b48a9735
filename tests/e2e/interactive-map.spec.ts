import type { Page } from "@playwright/test";
import { locales, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listZones } from "@/lib/content/zones";
import { hrefOf } from "@/lib/site/addresses";
import { drawingOptions } from "@/scripts/setup/chromium-options.mjs";
import { expect, test } from "./page-fixture";
import { findMap, opened, titleOf } from "./find-on-map";
import { runAxe } from "./run-axe";
import { watchAnnouncements } from "./watch-announcements";

test.use({ launchOptions: drawingOptions });
test.describe.configure({ timeout: 120_000 });

const zones = listZones();

const findPanel = (page: Page, slug: string) => page.locator(`[data-map-details="${slug}"]`);
/** The tools above the map and what follows them, in the order in which the keyboard reaches them. */
const listTools = (page: Page, locale: Locale) => {
  const t = wordsOf(locale);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  return [
    button(t("MapPage.viewCluster")),
    button(t("MapPage.viewDistrict")),
    button(t("MapPage.zoomIn")),
    button(t("MapPage.zoomOut")),
    button(t("MapPage.reset")),
    button(t("MapPage.fullScreen")),
    button(t("MapPage.copyLink")),
    page.getByRole("combobox", { name: t("MapPage.searchLabel") }),
    button(t("MapPage.searchGo")),
    findMap(page, locale),
    ...zones.map(({ slug }, index) => button(`${index + 1} ${titleOf(slug, locale)}`)),
  ];
};
const findShow = (page: Page, slug: string, locale: Locale) =>
  page.getByRole("button", {
    name: wordsOf(locale)("MapPage.showZone", { name: titleOf(slug, locale) }),
  });

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`pointer, keyboard and Back choose zones, in ${locale}`, async ({ page }) => {
    const readAnnounced = await watchAnnouncements(page);
    await page.goto(hrefOf(locale, "/map/"));
    await page.getByRole("button", { name: t("MapPage.open") }).press("Enter");
    await expect(findMap(page, locale)).toBeVisible(opened);
    // The button that was pressed is gone: the focus is on what took its place, and goes on from there.
    for (const [index, tool] of listTools(page, locale).entries()) {
      if (index > 0) await page.keyboard.press("Tab");
      await expect(tool).toBeFocused();
    }
    for (const { slug } of zones) await expect(findPanel(page, slug)).toBeHidden();

    await page.getByRole("button", { name: `1 ${titleOf("tianzhu", locale)}` }).click();
    await expect(page).toHaveURL(/#tianzhu$/);
    await expect(findPanel(page, "tianzhu")).toBeVisible();
    await expect(findShow(page, "tianzhu", locale)).toHaveAttribute("aria-pressed", "true");
    const said = t("MapPage.chosen", { name: titleOf("tianzhu", locale) });
    await expect.poll(readAnnounced).toEqual([t("MapPage.opened"), said]);

    await findShow(page, "sino-german", locale).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#sino-german$/);
    await expect(findPanel(page, "tianzhu")).toBeHidden();
    await expect(findPanel(page, "sino-german")).toBeVisible();

    await page.goBack();
    await expect(findPanel(page, "tianzhu")).toBeVisible();
    await page.goBack();
    await expect(findPanel(page, "tianzhu")).toBeHidden();
    await expect.poll(readAnnounced).toHaveLength(5);
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
  expect(await runAxe(page)).toEqual([]);

  // On paper there are the drawings, and the details of every zone.
  await page.emulateMedia({ media: "print" });
  const drawing = page.getByRole("group", { name: t("Map.title", { place: t("Zones.clusterView") }) });
  await expect(drawing).toBeVisible();
  await expect(findMap(page, "en")).toBeHidden();
  for (const { slug } of zones) await expect(findPanel(page, slug)).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await expect(drawing).toBeHidden();
  await page.locator('a[data-switch-mode="zh"]').click();
  await expect(page).toHaveURL(new RegExp(`/zh/map/\\${state}$`));
  await expect(findMap(page, "zh")).toBeVisible(opened);
  await expect(findPanel(page, "tianzhu")).toBeVisible();
  await expect(page.getByLabel(wordsOf("zh")("MapPage.layers.metro"))).not.toBeChecked();
});

test("layers, sectors, search and zoom change map and address", async ({ page, context }) => {
  const t = wordsOf("en");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const readAnnounced = await watchAnnouncements(page);
  await page.goto(`${hrefOf("en", "/map/")}?sector=mining&layers=moon&view=world#nowhere`);
  const map = findMap(page, "en");
  await expect(map).toBeVisible(opened);
  await expect(page.getByRole("button", { pressed: true })).toHaveText([t("MapPage.viewCluster")]);

  await page.getByLabel(t("MapPage.layers.metro")).uncheck();
  await expect(page).toHaveURL(/layers=zones,airport,runways,terminals,expressways,rivers,exhibition,towns/);
  await page.getByRole("button", { name: "Healthcare" }).click();
  await expect(page).toHaveURL(/sector=healthcare/);
  await expect(page.locator("[data-map-said]")).toContainText("Healthcare");

  const search = page.getByRole("combobox", { name: t("MapPage.searchLabel") });
  await search.fill("中德国际");
  await page.getByRole("button", { name: t("MapPage.searchGo"), exact: true }).click();
  await expect(page).toHaveURL(/#sino-german$/);
  await search.fill("Atlantis");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("search")).toContainText(t("MapPage.notFound"));

  // A town and its station bear one name. What was found is marked, in the address, and there after a reload.
  const station = t("MapPage.placeOfKind", { name: "Houshayu", kind: t("MapPage.kinds.station") });
  await search.fill(station);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]place=metro-houshayu$/);
  await expect(page.getByText(station, { exact: true })).toBeVisible();
  const chosen = t("MapPage.chosen", { name: titleOf("sino-german", "en") });
  const said = [chosen, t("MapPage.notFound"), t("MapPage.found", { name: station })];
  await expect.poll(async () => (await readAnnounced()).slice(-said.length)).toEqual(said);
  await page.getByRole("button", { name: t("MapPage.copyLink") }).click();
  await expect(page.getByRole("button", { name: t("MapPage.copied") })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.reload();
  await expect(map).toBeVisible(opened);
  await expect(page.getByText(station, { exact: true })).toBeVisible();
  await expect(page.getByLabel(t("MapPage.layers.metro"))).not.toBeChecked();

  await page.getByRole("button", { name: t("MapPage.zoomIn") }).click();
  await expect(page).toHaveURL(/view=40\.\d{4},116\.\d{4},\d+\.\d/);
  await page.getByRole("button", { name: t("MapPage.reset") }).click();
  await expect(page).not.toHaveURL(/view=|sector=|place=|#/);
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
