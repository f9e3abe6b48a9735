import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getArticle } from "@/lib/content/articles";
import { formatDate } from "@/lib/facts/format-date";

/** Where the shapes of the maps come from, and the day on which that was last checked. */
export function mapSources(locale: Locale): string {
  const date = formatDate(getArticle("map").record.checked, locale);
  return wordsOf(locale)("Zones.mapSources", { date });
}
