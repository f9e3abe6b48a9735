import type { Locator, Page } from "@playwright/test";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { expect } from "./page-fixture";

/** Finds a page by what a journalist types, or else in the list of all pages, and opens it. */
export async function findPage(
  page: Page,
  locale: Locale,
  typed: string | undefined,
  title: string,
): Promise<void> {
  const t = wordsOf(locale);
  await page.goto(hrefOf(locale, "/search/"));
  if (typed === undefined) await expect(page.getByRole("searchbox")).toHaveCount(0);
  else {
    await page.getByRole("searchbox", { name: t("Search.label") }).fill(typed);
    await expect(page.getByRole("heading", { name: t("Search.listHeading") })).toBeHidden();
  }
  await page.getByRole("main").getByRole("link", { name: title, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** A box of citations, by the words that open it. */
export function citationsOf(page: Page, heading: string): Locator {
  return page.getByRole("group").filter({ has: page.getByText(heading, { exact: true }) });
}

/** What a file of a box of citations holds. */
export async function readCitationFile(page: Page, box: Locator, name: string): Promise<string> {
  const href = await box.getByRole("link", { name, exact: true }).getAttribute("href");
  return (await page.request.get(href ?? "")).text();
}
