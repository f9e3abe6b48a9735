import { langTag, locales, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { historyOf, listHistoryPages } from "@/lib/content/page-history";
import { formatDate } from "@/lib/facts/format-date";
import { wordDifference } from "@/lib/history/word-difference";
import { historyPath, hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";
import { runAxe } from "./run-axe";

const changesOf = (path: string) => historyOf(path)?.changes ?? [];
const countLines = (path: string) => changesOf(path).reduce((sum, { lines }) => sum + lines.length, 0);

/** The page that changed most: before anything changed, the changes page, which always has a history. */
const [subject] = listHistoryPages().toSorted((a, b) => countLines(b.path) - countLines(a.path));
if (subject === undefined) throw new Error("no page has a history");
const { path, title } = subject;

/** What the lists of the page must hold: words added and taken away in one language. */
function countRuns(kind: "added" | "removed", locale: Locale): number {
  const index = locale === "en" ? 0 : 1;
  return changesOf(path)
    .flatMap(({ lines }) => lines)
    .flatMap(({ was, now }) => wordDifference(was?.[index] ?? "", now?.[index] ?? "", locale))
    .filter((run) => run.kind === kind).length;
}

for (const locale of locales) {
  const t = wordsOf(locale);

  test.describe(`in ${locale}, without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test("a page says when it was published, and leads to each word that changed", async ({ page }) => {
      await page.goto(hrefOf(locale, path));
      const tools = page.getByRole("main").locator("#use");
      await expect(tools).toContainText(formatDate(historyOf(path)?.published ?? "", locale));
      await page.goto(hrefOf(locale, "/changes/"));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const day = changesOf(path)[0]?.date;
      const links = page.locator("#days").getByRole("link", { name: title[locale], exact: true });
      await expect(links).toHaveCount(changesOf(path).length);

      await page.goto(hrefOf(locale, historyPath(path)));
      const name = t("History.pageName", { title: title[locale] });
      await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
      for (const language of locales) {
        const texts = page.getByRole("main").locator(`p[lang="${langTag(language)}"]`);
        await expect(texts.getByRole("insertion")).toHaveCount(countRuns("added", language));
        await expect(texts.getByRole("deletion")).toHaveCount(countRuns("removed", language));
      }
      if (day !== undefined) {
        const heading = t("History.onDay", { date: formatDate(day, locale) });
        await expect(page.getByRole("heading", { level: 2, name: heading })).toBeVisible();
      }
    });
  });

  test(`the words that changed are accessible, and told apart without colour, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(hrefOf(locale, historyPath(path)));
    expect(await runAxe(page)).toEqual([]);
    const lines = await page
      .getByRole("main")
      .locator("ins, del")
      .evaluateAll((found) =>
        found.map((element) => `${element.tagName} ${getComputedStyle(element).textDecorationLine}`),
      );
    expect(lines.filter((line) => line !== "INS underline" && line !== "DEL line-through")).toEqual([]);
    expect(lines).toHaveLength(
      locales.reduce((sum, each) => sum + countRuns("added", each) + countRuns("removed", each), 0),
    );
  });
}
