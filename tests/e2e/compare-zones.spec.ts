import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getFact } from "@/lib/content/facts";
import { listSectors } from "@/lib/content/sectors";
import { keyFactRow } from "@/lib/content/types/zone";
import { listZones } from "@/lib/content/zones";
import { formatFact } from "@/lib/facts/format-fact";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";

test.use({ javaScriptEnabled: false });

const zones = listZones();
const factsOf = (zone: (typeof zones)[number], row: string) =>
  zone.record.keyFacts.find((facts) => facts.row === row)?.facts ?? [];
const rows = keyFactRow.options.filter((row) => zones.some((zone) => factsOf(zone, row).length > 0));

for (const locale of locales) {
  const t = wordsOf(locale);

  for (const width of [390, 1440]) {
    test.describe(`${width} pixels wide, in ${locale}`, () => {
      test.use({ viewport: { width, height: 800 } });

      test("the table says of every zone what the sources state, and where they are silent", async ({
        page,
      }) => {
        await page.goto(hrefOf(locale, "/zones/#comparison"));
        const rowWith = (heading: string) =>
          page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: heading, exact: true }) });

        for (const row of rows) {
          const cells = rowWith(t(`Zone.rows.${row}`)).getByRole("cell");
          await expect(cells).toHaveCount(zones.length);
          const stated = zones.map((zone) => {
            const [id] = factsOf(zone, row);
            return id === undefined ? t("Zone.notStated") : formatFact(getFact(id), locale);
          });
          await expect(cells).toContainText(stated);
        }
      });

      test("each figure of an area says what it measures and opens its source", async ({ page }) => {
        await page.goto(hrefOf(locale, "/zones/#comparison"));
        for (const id of zones.flatMap((zone) => factsOf(zone, "area"))) {
          const fact = getFact(id);
          const cell = page
            .getByRole("cell")
            .filter({ hasText: formatFact(fact, locale) })
            .filter({ hasText: fact.perimeter?.[locale] ?? "" });
          await cell.getByRole("button").first().click();
          const note = page.getByRole("note");
          await expect(note).toBeVisible();
          await page.keyboard.press("Escape");
          await expect(note).toHaveCount(0);
        }
      });
    });
  }

  test.describe(`on a telephone, in ${locale}`, () => {
    test.use({ viewport: { width: 390, height: 800 } });

    test("each value is shown with the name of its zone", async ({ page }) => {
      await page.goto(hrefOf(locale, "/zones/#comparison"));
      const heading = page.getByRole("rowheader", { name: t("Zone.rows.area"), exact: true });
      const cells = page.getByRole("row").filter({ has: heading }).getByRole("cell");
      for (const [index, { text }] of zones.entries()) {
        const { short, title } = text[locale];
        await expect(cells.nth(index)).toHaveAccessibleName(new RegExp(`^${short ?? title}`));
      }
      const tops = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      expect(new Set(tops).size).toBe(zones.length);
    });
  });

  test.describe(`on a desk, in ${locale}`, () => {
    test.use({ viewport: { width: 1440, height: 900 } });

    test("the zones stand beside each other, and their names lead to their pages", async ({ page }) => {
      await page.goto(hrefOf(locale, "/zones/#comparison"));
      for (const { slug, text } of zones) {
        const head = page.getByRole("columnheader", { name: text[locale].title });
        await expect(head).toBeVisible();
        await expect(head.getByRole("link")).toHaveAttribute("href", hrefOf(locale, `/zones/${slug}/`));
      }
    });
  });

  test(`the table of sectors tells what a source states from what is our reading, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(hrefOf(locale, "/zones/#matrix"));
    for (const { text, record } of listSectors()) {
      const heading = page.getByRole("rowheader", { name: text[locale].title, exact: true });
      const cells = page.getByRole("row").filter({ has: heading }).getByRole("cell");
      await expect(cells).toContainText(record.zones.map(({ basis }) => t(`Basis.${basis}`)));
    }
  });
}
