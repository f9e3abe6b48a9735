import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listUsedSources } from "@/lib/content/source-uses";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";

test.use({ javaScriptEnabled: false });

const mirrors = listUsedSources().filter(({ tier }) => tier === "mirror");

for (const locale of locales) {
  test(`a repost is named and not linked, in ${locale}`, async ({ page }) => {
    expect(mirrors.length).toBeGreaterThan(0);
    for (const { id, titles } of mirrors) {
      await page.goto(hrefOf(locale, pathOf("source", id)), { waitUntil: "domcontentloaded" });
      await expect(page.getByRole("heading", { level: 1, name: titles[locale] })).toBeVisible();
      await expect(page.getByText(wordsOf(locale)("Source.notLinked"))).toBeVisible();
      const links = page.getByRole("link");
      expect(
        await links.evaluateAll((all) =>
          all.flatMap((link) => link.getAttribute("href")?.match(/^https?:/) ?? []),
        ),
      ).toEqual([]);
    }
  });
}
