// A writer finds the code of a card.
import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { absoluteUrl, hrefOf } from "@/lib/site/addresses";
import { embedAddressOf, embedModes, embedPagePath } from "@/lib/site/embed-address";
import { identifierHref } from "@/lib/site/identifiers";
import { expect, test } from "./page-fixture";
import { runAxe } from "./run-axe";

const path = "/plan/tasks/manager-visas/";

for (const locale of locales) {
  const t = wordsOf(locale);

  test.describe(`without scripts, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test("a task leads to its cards, live and as code", async ({ page }) => {
      await page.goto(hrefOf(locale, path));
      await page.getByRole("link", { name: t("Embed.link"), exact: true }).click();
      await expect(page).toHaveURL(hrefOf(locale, embedPagePath(path)));
      const cards = page.locator("section").filter({ has: page.locator("iframe") });
      await expect(cards).toHaveCount(embedModes.length);
      for (const [index, mode] of embedModes.entries()) {
        const card = cards.nth(index);
        const frame = card.locator("iframe");
        await frame.scrollIntoViewIfNeeded();
        await expect(frame.contentFrame().getByRole("heading", { level: 1 })).toBeVisible();
        const address = absoluteUrl(embedAddressOf("task", "manager-visas", mode));
        await expect(card.getByRole("textbox").first()).toHaveValue(new RegExp(`^<iframe src="${address}"`));
        await expect(card.getByRole("textbox", { name: t("Embed.quote") })).toHaveValue(/^<blockquote /);
      }
      await expect(page.getByRole("button", { name: t("Embed.copy"), exact: true })).toHaveCount(0);
    });
  });

  test.describe(`with scripts, in ${locale}`, () => {
    test.use({ permissions: ["clipboard-read", "clipboard-write"] });

    test("a button copies the code and says so", async ({ page }) => {
      await page.goto(hrefOf(locale, embedPagePath(path)));
      await page
        .getByRole("button", { name: t("Embed.copy"), exact: true })
        .first()
        .click();
      await expect(page.getByRole("status")).toHaveText(t("Embed.copied"));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await page.getByRole("textbox").first().inputValue(),
      );
      expect(await runAxe(page)).toEqual([]);
    });
  });
}

test.describe("with scripts, from the lasting address of a fact", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("each language hands out the code of its card and of the one in both", async ({ page }) => {
    await page.goto(identifierHref({ kind: "fact", slug: "shunyi-cluster-area" }));
    for (const locale of locales) {
      const t = wordsOf(locale);
      const part = page
        .locator("section")
        .filter({ has: page.getByRole("heading", { name: t("Embed.here") }) });
      for (const [index, mode] of [locale, "en-zh" as const].entries()) {
        await part
          .getByRole("button", { name: t("Embed.copy"), exact: true })
          .nth(index)
          .click();
        await expect(page.getByRole("status")).toHaveText(t("Embed.copied"));
        const address = absoluteUrl(embedAddressOf("fact", "shunyi-cluster-area", mode));
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied.startsWith(`<iframe src="${address}"`)).toBe(true);
      }
    }
    expect(await runAxe(page)).toEqual([]);
  });
});
