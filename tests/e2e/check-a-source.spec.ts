import type { Page } from "@playwright/test";
import { locales, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getDiscrepancy } from "@/lib/content/discrepancies";
import { getFact } from "@/lib/content/facts";
import { getSource } from "@/lib/content/sources";
import { getZone } from "@/lib/content/zones";
import { formatDate } from "@/lib/facts/format-date";
import { formatFact } from "@/lib/facts/format-fact";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";
import { runAxe } from "./run-axe";

const fact = getFact("tianzhu-area-ftz");
/** One that may be linked: reposts are only named. */
const source = fact.sources.map(({ id }) => getSource(id)).find(({ url }) => url !== undefined);
if (source === undefined) throw new Error("the area of Tianzhu rests on no source with an address");

/** The row of a zone's key facts in which its area stands, the mark behind the figure, and the note it opens. */
async function findNote(page: Page, locale: Locale) {
  const t = wordsOf(locale);
  const heading = page.getByRole("rowheader", { name: t("Zone.rows.area"), exact: true });
  const row = page.getByRole("row").filter({ has: heading });
  const mark = row.getByRole("button").first();
  const number = Number(await mark.textContent());
  const note = page.getByRole("note", { name: t("Notes.label", { number }), exact: true });
  return { row, mark, note, close: note.getByRole("button", { name: t("Notes.close"), exact: true }) };
}

for (const locale of locales) {
  const t = wordsOf(locale);
  const zone = getZone("tianzhu")?.text[locale].title ?? "";

  test.describe(`in ${locale}, without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test("a figure says what it measures, since when, how sure it is, and where it comes from", async ({
      page,
    }) => {
      await page.goto(hrefOf(locale, "/zones/tianzhu/"));
      const { row, mark, note, close } = await findNote(page, locale);
      await expect(row).toContainText(formatFact(fact, locale));
      await expect(row).toContainText(fact.perimeter?.[locale] ?? "");
      await expect(note).toBeHidden();
      await mark.click();
      await expect(note).toBeVisible();
      await expect(note).toContainText(
        t("Notes.fact", { label: fact.label[locale], value: formatFact(fact, locale) }),
      );
      const fields = [t("Notes.measures"), t("Notes.asOf"), t("Notes.confidence")];
      const values = [
        fact.perimeter?.[locale] ?? "",
        formatDate(fact.asOf ?? "", locale),
        t(`Confidence.${fact.confidence}`),
      ];
      await expect(note.getByRole("term")).toContainText(fields);
      await expect(note.getByRole("definition")).toContainText(values);
      for (const { id } of fact.sources) {
        await expect(note.getByRole("link", { name: getSource(id).titles[locale] })).toBeVisible();
      }
      await close.click();
      await expect(note).toBeHidden();
    });

    test("the keyboard opens the note, and Escape closes it and returns to the figure", async ({ page }) => {
      await page.goto(hrefOf(locale, "/zones/tianzhu/"));
      const { mark, note, close } = await findNote(page, locale);
      await mark.focus();
      await page.keyboard.press("Enter");
      await expect(note).toBeVisible();
      await page.keyboard.press("Tab");
      await expect(note.getByRole("link").first()).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(note).toBeHidden();
      await expect(mark).toBeFocused();

      await page.keyboard.press("Space");
      await expect(note).toBeVisible();
      await close.press("Enter");
      await expect(note).toBeHidden();
      await expect(mark).toBeFocused();
    });

    test("from the chooser to the source behind a zone's area, and back to the place", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("link", { name: locale === "en" ? "English" : "中文", exact: true }).click();
      await page.getByRole("main").getByRole("link", { name: zone }).first().click();
      await expect(page.getByRole("heading", { level: 1, name: zone })).toBeVisible();
      const { mark, note } = await findNote(page, locale);
      await mark.click();
      await note.getByRole("link", { name: source.titles[locale] }).click();

      await expect(page.getByRole("heading", { level: 1, name: source.titles[locale] })).toBeVisible();
      await expect(page.getByRole("definition").filter({ hasText: t(`Tier.${source.tier}`) })).toBeVisible();
      const address = page.getByRole("link", { name: source.url ?? "", exact: true });
      await expect(address).toHaveAttribute("href", source.url ?? "");
      await expect(
        page
          .getByRole("listitem")
          .filter({ hasText: formatFact(fact, locale) })
          .first(),
      ).toBeVisible();

      await page.goBack();
      await expect(page.getByRole("heading", { level: 1, name: zone })).toBeAttached();
      await expect((await findNote(page, locale)).row).toBeInViewport();
    });

    test("where sources differ, the record quotes each of them with its date", async ({ page }) => {
      const record = getDiscrepancy("area-28-5");
      const title = record?.text[locale].title ?? "";
      await page.goto(hrefOf(locale, "/zones/"));
      await page
        .getByRole("link", { name: t("Discrepancy.badgeLabel", { title }) })
        .first()
        .click();
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      for (const { source: id } of record?.record.versions ?? []) {
        const { publisher, published } = getSource(id);
        const said = page
          .getByRole("listitem")
          .filter({ has: page.getByRole("link", { name: publisher[locale], exact: true }) })
          .filter({ hasText: published === undefined ? t("Source.undated") : formatDate(published, locale) });
        await expect(said.first()).toBeVisible();
      }
      await expect(
        page.getByRole("heading", { name: t("Discrepancy.printsHeading"), exact: true }),
      ).toBeVisible();
    });
  });

  test(`an open note is accessible in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, "/zones/tianzhu/"));
    const { mark, note } = await findNote(page, locale);
    await mark.click();
    await expect(note).toBeVisible();
    expect(await runAxe(page)).toEqual([]);
  });
}
