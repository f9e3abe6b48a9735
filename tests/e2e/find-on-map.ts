import type { Page } from "@playwright/test";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listZones } from "@/lib/content/zones";

/** How long a machine without a graphics card may take to draw the first picture. */
export const opened = { timeout: 60_000 };

/** The name of a zone. */
export const titleOf = (slug: string, locale: Locale) =>
  listZones().find((zone) => zone.slug === slug)?.text[locale].title ?? "";

/** The interactive map itself. */
export const findMap = (page: Page, locale: Locale) =>
  page.getByRole("region", { name: wordsOf(locale)("MapPage.mapLabel") });
