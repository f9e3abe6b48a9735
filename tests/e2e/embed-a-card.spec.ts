// A writer shows our cards on a page of another site.
import { expect } from "@playwright/test";
import { modes } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getZone } from "@/lib/content/zones";
import { hrefOf } from "@/lib/site/addresses";
import { embedAddressOf, embedModes, embedPagePath, oembedAddressOf } from "@/lib/site/embed-address";
import { oembedSchema } from "@/tests/unit/embed/oembed-schema";
import { test } from "./other-site";
import { runAxe } from "./run-axe";
import { readCodes, shown } from "./shown-cards";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test("cards are accessible in each mode", async ({ page }) => {
      const faults: string[] = [];
      for (const [kind, slug] of shown) {
        for (const mode of embedModes) {
          await page.goto(embedAddressOf(kind, slug, mode));
          faults.push(...(await runAxe(page)));
        }
      }
      expect(faults).toEqual([]);
    });
  });
}

test("a card leads on to its page, in a window of its own", async ({
  page,
  request,
  baseURL,
  showElsewhere,
}) => {
  await showElsewhere((await readCodes(request, new URL(baseURL ?? "").origin)).join(""));
  const frame = page.locator("iframe").nth(1).contentFrame();
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    frame.getByRole("link", { name: wordsOf("zh")("Embed.page"), exact: true }).click(),
  ]);
  await expect(opened).toHaveURL(new URL(hrefOf("zh", "/zones/tianzhu/"), baseURL).href);
  await expect(opened.getByRole("heading", { level: 1 })).toHaveText(getZone("tianzhu")?.text.zh.title ?? "");
});

test("another site may read the oEmbed answer", async ({ page, baseURL, showElsewhere }) => {
  await showElsewhere("");
  const address = new URL(oembedAddressOf("task", "manager-visas", "en"), baseURL).href;
  const answer = await page.evaluate(async (url) => (await fetch(url)).json(), address);
  expect(oembedSchema.parse(answer)).toMatchObject({ provider_name: "3+7+N" });
});

test("no other page of ours can be framed", async ({ page, baseURL, complaints, showElsewhere }) => {
  const paths = modes.flatMap((mode) => [
    hrefOf(mode, "/zones/tianzhu/"),
    hrefOf(mode, embedPagePath("/zones/tianzhu/")),
  ]);
  await showElsewhere(paths.map((path) => `<iframe src="${new URL(path, baseURL).href}"></iframe>`).join(""));
  const refusals = () => complaints.filter((text) => text.includes("frame-ancestors")).length;
  await expect.poll(refusals).toBe(paths.length);
  for (const frame of await page.locator("iframe").all()) {
    await expect(frame.contentFrame().getByRole("heading", { level: 1 })).toHaveCount(0);
  }
});

test.describe("in forced colours", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  test("a card is accessible", async ({ page }) => {
    await page.goto(embedAddressOf("task", "manager-visas", "en-zh"));
    expect(await runAxe(page)).toEqual([]);
  });
});
