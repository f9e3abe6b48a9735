import type { Locator, Page } from "@playwright/test";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";

/** The link of a page to the same page in another language. */
export function linkTo(page: Page, locale: Locale): Locator {
  return page.getByRole("link", { name: wordsOf(locale)("LanguageSwitch.changeTo"), exact: true });
}

/** The link of a page in one language to the same page in both. */
export function linkToBoth(page: Page, from: Locale): Locator {
  return page.getByRole("link", { name: wordsOf(from)("LanguageSwitch.changeToBoth"), exact: true });
}

/** For `toHaveURL`: the address with query and fragment, on whatever port. */
export function at(href: string): (url: URL) => boolean {
  return (url) => url.pathname + url.search + url.hash === href;
}
