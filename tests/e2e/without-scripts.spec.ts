import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getTerm } from "@/lib/content/terms";
import { hrefOf } from "@/lib/site/addresses";
import { mainPages } from "@/lib/site/navigation";
import { expect, test } from "./page-fixture";

test.use({ javaScriptEnabled: false });

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
    const term = getTerm("comprehensive-bonded-zone")?.text[locale];
    await page.goto(hrefOf(locale, "/zones/tianzhu/"));
    const word = page.getByRole("main").getByRole("button", { name: new RegExp(`^${term?.title}$`, "i") });
    const meaning = page.getByRole("note", { name: term?.title, exact: true });
    await expect(meaning).toBeHidden();
    await word.first().click();
    await expect(meaning).toContainText(term?.definition ?? "");
    await page.keyboard.press("Escape");
    await expect(meaning).toBeHidden();
    await expect(word.first()).toBeFocused();

    await word.first().click();
    await meaning.getByRole("link", { name: t("Term.more"), exact: true }).click();
    await expect(page).toHaveURL(/\/glossary\/#comprehensive-bonded-zone$/);
    await expect(
      page.getByRole("definition").filter({ hasText: term?.definition ?? "" }),
    ).toBeInViewport();
  });

  test(`the model is there as a list behind the drawing, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, "/"));
    await page.getByText(t("Home.listHeading"), { exact: true }).click();
    await expect(page.getByRole("term").filter({ hasText: t("Home.sectorsLabel") }).first()).toBeVisible();
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
