import type { APIRequestContext } from "@playwright/test";
import { isLocale, type Locale } from "@/i18n/routing";
import { assetHref } from "@/lib/site/addresses";
import { siteConfig } from "@/lib/site/site-config";

export type SitemapEntry = {
  /** The public address, as written. */
  url: string;
  /** The same page on the server under test. */
  href: string;
  locale: Locale;
  /** The address without base path and language: `/zones/tianzhu/`. */
  path: string;
  /** The public address of each language version, by `hreflang`. */
  alternates: Record<string, string>;
};

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match.slice(1));

function readEntry(text: string): SitemapEntry {
  const url = all(text, /<loc>([^<]+)<\/loc>/g)[0]?.[0] ?? "";
  const href = new URL(url).pathname;
  const [, locale, ...rest] = href.slice(siteConfig.basePath.length).split("/");
  if (!isLocale(locale)) throw new Error(`sitemap.xml: no language in ${url}`);
  const alternates = all(text, /hreflang="([^"]+)" href="([^"]+)"/g).map(([language, to]) => [language, to]);
  return { url, href, locale, path: `/${rest.join("/")}`, alternates: Object.fromEntries(alternates) };
}

/** Every page that the site publishes, as its sitemap lists it. */
export async function readSitemap(request: APIRequestContext): Promise<SitemapEntry[]> {
  const response = await request.get(assetHref("/sitemap.xml"));
  return all(await response.text(), /<url>(.*?)<\/url>/gs).map(([entry = ""]) => readEntry(entry));
}
