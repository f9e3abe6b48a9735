// The journeys of the other files once more, from the first press of Tab to the last of Enter: nothing
// is pointed at, nothing is given the focus by the test, and every stop on the way is seen.
import type { Page } from "@playwright/test";
import { locales, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getDiscrepancy } from "@/lib/content/discrepancies";
import { getFact } from "@/lib/content/facts";
import { getSector } from "@/lib/content/sectors";
import { getTask, listTasks } from "@/lib/content/tasks";
import { getZone } from "@/lib/content/zones";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";
import { pageKinds } from "./page-kinds";
import { at, linkToBoth } from "./switch-links";
import { followByKeys, tabTo } from "./walk-by-keys";

test.describe.configure({ timeout: 120_000 });

const main = (page: Page) => page.getByRole("main");
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

const healthcare = (locale: Locale) => {
  const count = listTasks().filter(({ record }) => record.sectors.some(({ id }) => id === "healthcare"));
  return `${getSector("healthcare")?.text[locale].title ?? ""} ${count.length}`;
};

for (const locale of locales) {
  const t = wordsOf(locale);
  const taskTitle = getTask("urgent-import-green-channel")?.text[locale].title ?? "";
  const zoneTitle = getZone("tianzhu")?.text[locale].title ?? "";

  test(`from the chooser to a task that fits a sector, in ${locale}`, async ({ page }) => {
    await page.goto("/");
    const language = locale === "en" ? "English" : "中文";
    await followByKeys(page, page.getByRole("link", { name: language, exact: true }));
    await followByKeys(page, page.getByRole("link", { name: t("Home.browseTasks"), exact: true }));
    const toggle = page.getByRole("button", { name: healthcare(locale), exact: true });
    await expect(toggle).toBeVisible();
    await tabTo(page, toggle);
    await page.keyboard.press("Space");
    await expect(toggle).toHaveAttribute("aria-pressed", "true");
    await expect(page).toHaveURL(/sectors=healthcare/);
    await followByKeys(page, page.getByRole("link", { name: taskTitle, exact: true }));
    await expect(heading(page, taskTitle)).toBeVisible();
  });

  test(`from a figure to its note, its source and back, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, pageKinds.zone));
    const mark = main(page).getByRole("button", { name: t("Notes.open", { number: 2 }), exact: true });
    await tabTo(page, mark.first());
    await page.keyboard.press("Enter");
    const note = page.getByRole("note");
    await expect(note).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(note).toBeHidden();
    await expect(mark.first()).toBeFocused();
    await page.keyboard.press("Space");
    const source = note.getByRole("link").first();
    await followByKeys(page, source, 3);
    await expect(page).toHaveURL(/\/sources\//);
    await page.goBack();
    await expect(heading(page, zoneTitle)).toBeAttached();
  });

  test(`from a badge to the record of a disagreement, in ${locale}`, async ({ page }) => {
    const title = getDiscrepancy("area-28-5")?.text[locale].title ?? "";
    await page.goto(hrefOf(locale, pageKinds.zones));
    const badge = page.getByRole("link", { name: t("Discrepancy.badgeLabel", { title }) });
    await followByKeys(page, badge.first());
    await expect(heading(page, title)).toBeVisible();
  });

  test(`to the other language, to both, and to one of the two, from ${locale}`, async ({ page }) => {
    const other = locale === "en" ? "zh" : "en";
    await page.goto(hrefOf(locale, pageKinds.task));
    const change = wordsOf(other)("LanguageSwitch.changeTo");
    const languages = page.getByRole("navigation", { name: t("LanguageSwitch.label"), exact: true });
    await followByKeys(page, languages.getByRole("link", { name: change, exact: true }));
    await expect(page).toHaveURL(at(hrefOf(other, pageKinds.task)));
    await page.goto(hrefOf(locale, pageKinds.task));
    await followByKeys(page, linkToBoth(page, locale));
    await expect(page).toHaveURL(at(hrefOf("en-zh", pageKinds.task)));
    await tabTo(page, page.getByRole("radio", { checked: true }));
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("radio", { name: "English" })).toBeChecked();
    await expect(page).toHaveURL(/show=en$/);
  });

  test(`to a sentence and its link, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, pageKinds.task));
    const passage = page.locator('a[href="#intro-1"]:not([popover] a)');
    await followByKeys(page, passage);
    const menu = page.getByRole("group", { name: t("Passage.label") });
    await expect(page).toHaveURL(/#intro-1$/);
    await expect(menu).toBeVisible();
    const sentence = page.locator('a[href="#intro-1-s2"]:not([popover] a)');
    await followByKeys(page, sentence, 12);
    await expect(page).toHaveURL(/#intro-1-s2$/);
    await expect(menu).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
  });

  test(`through search and its filters to a passage, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, pageKinds.home));
    await followByKeys(page, page.getByRole("link", { name: t("Search.link"), exact: true }).first());
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type(locale === "en" ? "bonded zone" : "综合保税区");
    await expect(page.locator("mark").first()).toBeVisible();
    await tabTo(page, page.getByRole("combobox", { name: t("Search.kindLabel") }), 4);
    await page.keyboard.press("ArrowDown");
    await expect(page).toHaveURL(/kind=/);
    const found = main(page)
      .getByRole("listitem")
      .filter({ has: page.locator("mark") })
      .getByRole("link")
      .first();
    await expect(found).toBeVisible();
    await followByKeys(page, found, 12);
    await expect(page).not.toHaveURL(/\/search\//);
  });

  test(`to the check of a quotation, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, pageKinds.verify));
    const field = page.getByRole("textbox", { name: t("Verify.label") });
    await expect(field).toBeFocused();
    await page.keyboard.type("28.5 km2");
    await followByKeys(page, page.getByRole("button", { name: t("Verify.submit"), exact: true }), 2);
    await expect(page.getByRole("heading", { name: t("Verify.figure") })).toBeVisible();
    const fact = getFact("shunyi-cluster-area").label[locale];
    await tabTo(
      page,
      main(page).getByRole("listitem").filter({ hasText: fact }).getByRole("link").first(),
      4,
    );
  });

  test(`through the drawn map to a zone, and on behind it, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, pageKinds.zones));
    const map = page.getByRole("group", { name: t("Map.title", { place: t("Zones.clusterView") }) });
    await followByKeys(page, map.getByRole("link", { name: zoneTitle }));
    await expect(heading(page, zoneTitle)).toBeVisible();
  });

  test(`from a lost address to the start, in ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, "/nothing/"));
    await followByKeys(page, main(page).getByRole("link", { name: t("NotFound.home"), exact: true }));
    await expect(page).toHaveURL(at(hrefOf(locale, "/")));
  });
}
