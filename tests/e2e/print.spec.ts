import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getFact } from "@/lib/content/facts";
import { getSource } from "@/lib/content/sources";
import { listTerms } from "@/lib/content/terms";
import { formatFact } from "@/lib/facts/format-fact";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";
import { pageKinds } from "./page-kinds";

test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: "print" });
});

for (const locale of locales) {
  const t = wordsOf(locale);

  test(`what only works on a screen is left out on paper, in ${locale}`, async ({ page }) => {
    for (const path of Object.values(pageKinds)) {
      await page.goto(hrefOf(locale, path));
      await expect(page.getByRole("navigation")).toHaveCount(0);
      await expect(page.getByRole("combobox")).toHaveCount(0);
      await expect(page.getByRole("note")).toHaveCount(0);
      await expect(page.getByRole("link", { name: t("Header.skip"), exact: true })).toHaveCount(0);
      await expect(page.getByText(t("Header.menu"), { exact: true })).toBeHidden();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByText(t("Footer.about"))).toBeVisible();
    }
  });

  test(`the glossary is printed as a list of all terms in both languages, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, "/glossary/"));
    const terms = listTerms(locale);
    await expect(page.getByRole("term").filter({ visible: true })).toHaveCount(terms.length);
    for (const { text } of [terms[0], terms.at(-1)].filter((term) => term !== undefined)) {
      const term = page.getByRole("term").filter({ hasText: text.en.title }).first();
      await expect(term).toContainText(text.zh.title);
    }
    await expect(page.locator("a[download]:visible")).toHaveCount(0);
  });

  test(`the notes behind the figures are printed in full, in ${locale}`, async ({ page }) => {
    const fact = getFact("tianzhu-area-ftz");
    await page.goto(hrefOf(locale, "/zones/tianzhu/"));
    await expect(page.getByRole("heading", { name: t("Notes.heading"), exact: true })).toBeVisible();
    const note = page
      .getByRole("listitem")
      .filter({ hasText: t("Notes.fact", { label: fact.label[locale], value: formatFact(fact, locale) }) });
    await expect(note).toBeVisible();
    await expect(note).toContainText(fact.perimeter?.[locale] ?? "");
    await expect(note).toContainText(t(`Confidence.${fact.confidence}`));
    for (const { id } of fact.sources) await expect(note).toContainText(getSource(id).titles[locale]);
  });

  test(`the map is printed, and the table with its three columns, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, "/zones/"));
    const maps = page.getByRole("group", { name: t("Map.title", { place: t("Zones.clusterView") }) });
    await expect(maps).toBeVisible();
    await expect(page.getByRole("columnheader").first()).toBeVisible();
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });
}
