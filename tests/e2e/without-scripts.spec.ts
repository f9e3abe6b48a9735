import { locales, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getTerm } from "@/lib/content/terms";
import { getZone } from "@/lib/content/zones";
import { walkInlines } from "@/lib/prose/walk-prose";
import { hrefOf } from "@/lib/site/addresses";
import { mainPages } from "@/lib/site/navigation";
import { expect, test } from "./page-fixture";

test.use({ javaScriptEnabled: false });

/** The first term that is marked on the page of a zone, and the word that carries the mark. */
function firstTerm(locale: Locale) {
  const prose = getZone("tianzhu")?.text[locale].prose ?? { sections: [] };
  const [term] = walkInlines(prose).flatMap(({ inline }) => (inline.kind === "term" ? [inline] : []));
  const words = (term?.children ?? []).map((child) => (child.kind === "text" ? child.text : ""));
  return { id: term?.id ?? "", word: words.join("") };
}

for (const locale of locales) {
  const t = wordsOf(locale);

  test.describe(`on a telephone, in ${locale}`, () => {
    test.use({ viewport: { width: 390, height: 800 } });

    test("the menu opens, closes and leads on", async ({ page }) => {
      await page.goto(hrefOf(locale, "/"));
      const opener = page.getByText(t("Header.menu"), { exact: true });
      const menu = page.getByRole("navigation", { name: t("Header.menu"), exact: true });
      await expect(menu).toBeHidden();
      await opener.click();
      await expect(menu.getByRole("link")).toHaveText(mainPages.map(({ key }) => t(`Nav.${key}`)));
      await opener.click();
      await expect(menu).toBeHidden();
      await opener.click();
      await menu.getByRole("link", { name: t("Nav.timeline"), exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`${hrefOf(locale, "/timeline/")}$`));
    });
  });

  test(`a term says on the spot what it means, in ${locale}`, async ({ page }) => {
    const { id, word } = firstTerm(locale);
    const { title = "", definition = "" } = getTerm(id)?.text[locale] ?? {};
    await page.goto(hrefOf(locale, "/zones/tianzhu/"));
    const mark = page.getByRole("main").getByRole("button", { name: word, exact: true }).first();
    const meaning = page.getByRole("note", { name: title, exact: true });
    await expect(meaning).toBeHidden();
    await mark.click();
    await expect(meaning).toContainText(definition);
    await page.keyboard.press("Escape");
    await expect(meaning).toBeHidden();
    await expect(mark).toBeFocused();

    await mark.click();
    await meaning.getByRole("link", { name: t("Term.more"), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/glossary/${id}/$`));
    await expect(page.getByRole("main").getByText(definition)).toBeInViewport();
  });

  test(`the model is there as a list behind the drawing, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, "/"));
    await page.getByText(t("Home.listHeading"), { exact: true }).click();
    await expect(
      page
        .getByRole("term")
        .filter({ hasText: t("Home.sectorsLabel") })
        .first(),
    ).toBeVisible();
  });

  test(`nothing is offered that would do nothing, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, "/plan/tasks/"));
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await expect(page.getByText(t("Theme.label"), { exact: true })).toBeHidden();
    await expect(page.getByRole("group", { name: t("Tasks.filterLabel") })).toHaveCount(0);
    await expect(page.getByText(t("Tasks.empty"))).toBeHidden();
  });

  test(`the contents of a page lead to its sections, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, "/zones/capital-airport/"));
    const contents = page.getByRole("navigation", { name: t("Zone.contents"), exact: true });
    const names = await contents.getByRole("link").allTextContents();
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      await contents.getByRole("link", { name, exact: true }).click();
      await expect(page.getByRole("heading", { name, exact: true })).toBeInViewport();
    }
  });
}
