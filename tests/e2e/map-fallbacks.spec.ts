import { test as plain, type Page } from "@playwright/test";
import { wordsOf } from "@/i18n/words";
import { mapAddresses } from "@/lib/finish/add-map";
import { bundleMap } from "@/lib/finish/bundle-map";
import { hrefOf } from "@/lib/site/addresses";
import { headersFor, mapRules } from "@/lib/site/headers";
import { drawingOptions } from "@/scripts/setup/chromium-options.mjs";
import { expect, test } from "./page-fixture";

test.use({ launchOptions: drawingOptions });
plain.use({ launchOptions: drawingOptions });

const t = wordsOf("en");
const address = hrefOf("en", "/map/");
const cluster = t("Map.title", { place: t("Zones.clusterView") });

test("without WebGL the drawings stay, with a sentence and the table", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(`${address}#tianzhu`);
  await expect(page.getByText(t("MapPage.noWebgl"))).toBeVisible();
  await expect(page.getByRole("group", { name: cluster })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Houshayu" }).first()).toBeVisible();
});

test("a slow network shows that something happens, then says so, and a closed one says what is left", async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/assets/map-*.js", async (route) => {
    await held;
    await route.fulfill({ status: 200, contentType: "text/javascript", body: "export const nothing = 0;" });
  });
  await page.goto(address);
  await page.getByRole("button", { name: t("MapPage.open") }).click();
  await expect(page.getByText(t("MapPage.loading"))).toBeVisible();
  await expect(page.getByText(t("MapPage.slow"))).toBeVisible({ timeout: 7_000 });
  release();
  await expect(page.getByText(t("MapPage.failed"))).toBeVisible();
  await expect(page.getByRole("group", { name: cluster })).toBeVisible();
});

plain(
  "without the engine, whose file does not come, the drawings stay, with a sentence",
  async ({ page }) => {
    await page.route("**/assets/map-part-*.js", async (route) => {
      const response = await route.fetch();
      const isLarge = (await response.body()).byteLength > 100_000;
      await (isLarge ? route.abort("connectionreset") : route.fulfill({ response }));
    });
    await page.goto(address);
    await page.getByRole("button", { name: t("MapPage.open") }).click();
    await expect(page.getByText(t("MapPage.failed"))).toBeVisible();
    await expect(page.getByRole("group", { name: cluster })).toBeVisible();
    await expect(page.getByLabel(t("MapPage.layers.metro"))).toBeHidden();
  },
);

/** What Mapbox does: answers that it will not, answers nothing at all, or its own script does not even come. */
type Mapbox = "401" | "403" | "a closed door" | "silence" | "no script";

let bundled: ReturnType<typeof bundleMap> | undefined;

/** The page of a copy with a token: its own bundle and policy, Mapbox answered by the test. */
async function openWithToken(page: Page, mapbox: Mapbox): Promise<void> {
  bundled ??= bundleMap(process.cwd(), "pk.of-a-test");
  const scripts = await bundled;
  const { island, worker } = mapAddresses(scripts, "/assets");
  await page.route("**/assets/map*.js", async (route) => {
    const script = scripts.find(({ file }) => route.request().url().endsWith(`/${file}`));
    if (script === undefined) return route.fallback();
    if (script.role === "later" && mapbox === "no script") return route.abort("connectionreset");
    return route.fulfill({ contentType: "text/javascript", body: Buffer.from(script.bytes) });
  });
  await page.route(`**${address}`, async (route) => {
    const body = (await (await route.fetch()).text())
      .replace(/data-map-island="[^"]*"/, `data-map-island="${island}"`)
      .replace(/data-map-worker="[^"]*"/, `data-map-worker="${worker}"`);
    const [rule] = mapRules("pk.of-a-test");
    const headers = { ...headersFor(address), ...rule?.headers };
    await route.fulfill({ body, contentType: "text/html; charset=utf-8", headers });
  });
  await page.route(/mapbox\.com/, (route) => {
    // A request that nobody answers: the page waits for it as for a server that hangs.
    if (mapbox === "silence") return;
    if (mapbox === "a closed door") return route.abort("connectionrefused");
    return route.fulfill({ status: Number(mapbox), json: { message: "Not Authorized - Invalid Token" } });
  });
  await page.goto(address);
}

for (const answer of ["401", "403", "a closed door", "silence", "no script"] as const) {
  plain(`when Mapbox gives ${answer}, our own map takes over within five seconds`, async ({ page }) => {
    plain.setTimeout(120_000);
    const asked = answer === "no script" ? /map-part|mapbox-view/ : /mapbox\.com/;
    await openWithToken(page, answer);
    const request = page.waitForRequest(asked);
    await page.getByRole("button", { name: t("MapPage.open") }).click();
    await request;
    // Our engine stands in the page from now on; its first picture depends on the machine.
    await expect(page.locator(".maplibregl-map")).toBeAttached({ timeout: 5_000 });
    await expect(page.getByText(t("MapPage.fallback"))).toBeVisible();
    await expect(page.getByRole("region", { name: t("MapPage.mapLabel") })).toBeVisible({ timeout: 60_000 });
    await expect(page.getByLabel(t("MapPage.layers.metro"))).toBeVisible();
  });
}
