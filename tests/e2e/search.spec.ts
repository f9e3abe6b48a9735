import type { Page } from "@playwright/test";
import { locales, otherLocale, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getDocument } from "@/lib/content/documents";
import { getTask } from "@/lib/content/tasks";
import { getTerm } from "@/lib/content/terms";
import { getZone } from "@/lib/content/zones";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";
import { runAxe } from "./run-axe";

const phrases = { en: "rare-disease drug pilot zone", zh: "罕见病药品保障先行区" };
const numbers = { en: "Guo Han 2020 123", zh: "国函[2020]123" };
const titleOf = (locale: Locale) => ({
  zone: getZone("tianzhu")?.text[locale].title ?? "",
  term: getTerm("rare-disease-drug-pilot-zone")?.text[locale].title ?? "",
  task: getTask("urgent-import-green-channel")?.text[locale].title ?? "",
  reply: getDocument("guohan-2020-123")?.text[locale].title ?? "",
});

const results = (page: Page) => page.getByRole("main").getByRole("listitem");
const resultLink = (page: Page, name: string) =>
  results(page).getByRole("link", { name, exact: true }).first();

for (const locale of locales) {
  const t = wordsOf(locale);
  const titles = titleOf(locale);
  const search = hrefOf(locale, "/search/");

  test(`the key "/" opens search; results lead to the paragraph and Back brings them again, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(hrefOf(locale, "/about/"));
    await page.keyboard.press("/");
    await expect(page).toHaveURL(new RegExp(`${search}$`));
    const field = page.getByRole("searchbox", { name: t("Search.label") });
    await expect(field).toBeFocused();
    await page.keyboard.type(phrases[locale]);
    await expect(resultLink(page, titles.term)).toBeVisible();
    await expect(page.locator("mark").first()).toHaveText(new RegExp(phrases[locale], "i"));
    await expect(page.getByRole("heading", { name: t("Search.listHeading") })).toBeHidden();
    await expect(page).toHaveURL(/\?q=/);
    expect(await runAxe(page)).toEqual([]);

    const passage = results(page).getByRole("listitem").getByRole("link").first();
    const text = (await passage.textContent()) ?? "";
    expect(text.toLowerCase()).toContain(phrases[locale].toLowerCase());
    await passage.click();
    await expect(page).not.toHaveURL(/\/search\//);
    await page.goBack();
    await expect(field).toHaveValue(phrases[locale]);
    await expect(resultLink(page, titles.term)).toBeVisible();
  });

  test(`filters narrow the results and stand in the address, in ${locale}`, async ({ page }) => {
    // Not the whole name, which would lead straight to its page.
    const part = phrases[locale].slice(1);
    await page.goto(`${search}?q=${encodeURIComponent(part)}`);
    await expect(resultLink(page, titles.term)).toBeVisible();
    const kind = page.getByRole("combobox", { name: t("Search.kindLabel") });
    await kind.selectOption({ label: t("Search.kind.tasks") });
    await expect(resultLink(page, titles.term)).toHaveCount(0);
    await expect(page).toHaveURL(/&kind=tasks$/);
    await page.reload();
    await expect(kind).toHaveValue("tasks");
    await expect(results(page).getByRole("link").first()).toBeVisible();
    await expect(resultLink(page, titles.term)).toHaveCount(0);
    await page.goBack();
    await expect(resultLink(page, titles.term)).toBeVisible();
  });

  test(`the number of a document leads straight to it, with a way back to all results, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(search);
    await page.getByRole("searchbox").fill(numbers[locale]);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: titles.reply })).toBeVisible();
    await page
      .getByRole("link", { name: t("Search.return", { query: numbers[locale] }), exact: true })
      .click();
    await expect(page).toHaveURL(/\/search\/.*all=1/);
    await expect(resultLink(page, titles.reply)).toBeVisible();
  });

  test(`what stands only on the other language's pages is found there, in ${locale}`, async ({ page }) => {
    const other = otherLocale(locale);
    // A sentence of the other language, which no page of this one quotes.
    const query = { en: "货物一次通关，之后分批出库", zh: "goods clear customs once" }[locale];
    await page.goto(`${search}?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole("heading", { name: t("Search.otherHeading") })).toBeVisible();
    await expect(resultLink(page, titleOf(other).task)).toHaveAttribute(
      "href",
      new RegExp(`${hrefOf(other, "/plan/tasks/urgent-import-green-channel/")}$`),
    );
  });

  test(`what a hostile address asks is taken as text, in ${locale}`, async ({ page }) => {
    const hostile = [
      '<img src=x onerror="document.title=1">',
      "(.*)+$[\\",
      "\u202e\u200f\u0000",
      "q7".repeat(5000),
      "😀👩‍👩‍👧",
      "%ED%A0%80",
    ];
    for (const query of hostile) {
      const asked = query.startsWith("%") ? query : encodeURIComponent(query);
      await page.goto(`${search}?q=${asked}&kind=%3Cb%3E&zone=none`);
      // Either nothing is found, or nothing was asked and the list of all pages stays.
      const none = page.getByRole("heading", { name: t("Search.none") });
      await expect(
        none.or(page.getByRole("heading", { name: t("Search.listHeading") })).first(),
      ).toBeVisible();
      await expect(page.getByRole("main").getByRole("img")).toHaveCount(0);
    }
  });

  test(`the key can be turned off, in ${locale}`, async ({ page }) => {
    await page.goto(search);
    await page.getByRole("checkbox", { name: t("Search.key") }).uncheck();
    await page.goto(hrefOf(locale, "/about/"));
    await page.keyboard.press("/");
    await page.keyboard.press("Tab");
    await expect(page).toHaveURL(/\/about\/$/);
  });

  test.describe(`without scripts in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test("the link of the header leads to a list of all pages by their letters", async ({ page }) => {
      await page.goto(hrefOf(locale, "/"));
      await page
        .getByRole("link", { name: t("Search.link"), exact: true })
        .first()
        .click();
      await expect(page.getByRole("heading", { name: t("Search.listHeading") })).toBeVisible();
      await expect(page.getByRole("searchbox")).toHaveCount(0);
      await page
        .getByRole("navigation", { name: t("Search.letters") })
        .getByRole("link", { name: "T" })
        .click();
      await expect(page.getByRole("heading", { name: "T", exact: true })).toBeInViewport();
      await page.getByRole("main").getByRole("link", { name: titles.zone, exact: true }).first().click();
      await expect(page.getByRole("heading", { level: 1, name: titles.zone })).toBeVisible();
    });
  });
}
