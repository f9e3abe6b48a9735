import { Driver } from "@citeproc-rs/wasm";
import type { Locale } from "@/i18n/routing";
import { cslLanguage, localeTree, styleTree, type CitationStyle } from "@/lib/cite/citation-engine";
import { olderCsl } from "./older-csl";

/** Starts citeproc-rs, which shares no code with the processor that makes the citations. */
export async function startDriver(style: CitationStyle, locale: Locale): Promise<Driver> {
  const driver = new Driver({
    style: olderCsl(styleTree(style)),
    format: "plain",
    localeOverride: cslLanguage(locale),
    fetcher: {
      fetchLocale: async (lang: string) => olderCsl(localeTree(lang.startsWith("zh") ? "zh" : "en")),
    },
  });
  await driver.fetchLocales();
  driver.includeUncited("All");
  return driver;
}

/**
 * What citeproc-rs prints of items as a CSL-JSON file holds them, by their ids: it reads the file by
 * itself, and what it cannot read it leaves out.
 */
export function readCslJson(driver: Driver, items: unknown[]): Map<string, string> {
  driver.resetReferences(items);
  return new Map(driver.makeBibliography().map(({ id, value }) => [id, value]));
}

/** A title without the marks that a style turns over, and without the full stop that it adds by itself. */
export function comparableTitle(text: string): string {
  return text.replace(/['’‘"“”]/g, "").replace(/[.。]$/, "");
}
