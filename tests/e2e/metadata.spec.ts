import type { APIRequestContext } from "@playwright/test";
import { z } from "zod";
import { langTag, locales, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getPageAt } from "@/lib/content/list-pages";
import { absoluteUrl, assetHref, hrefOf } from "@/lib/site/addresses";
import { siteName } from "@/lib/site/metadata";
import { siteConfig } from "@/lib/site/site-config";
import { expect, test } from "./page-fixture";
import { pageKinds } from "./page-kinds";
import { readHead, type Head } from "./read-head";
import { readSitemap, type SitemapEntry } from "./sitemap";

type Described = { entry: SitemapEntry; head: Head };

/** Reads the heads of all published pages; each test looks at one side of them. */
async function describeSite(request: APIRequestContext): Promise<Described[]> {
  const pages: Described[] = [];
  for (const entry of await readSitemap(request)) {
    pages.push({ entry, head: await readHead(request, entry.href) });
  }
  expect(pages.length).toBeGreaterThan(0);
  return pages;
}

const schemaOf = ({ url, locale }: SitemapEntry) =>
  z.object({
    "@context": z.literal("https://schema.org"),
    "@type": z.string().min(1),
    name: z.string().min(1),
    description: z.string().min(1),
    url: z.literal(url),
    inLanguage: z.literal(langTag(locale)),
  });

/** What reference managers are to read; the page of a source is our record of it, not the work itself. */
function citationOf({ url, locale, path }: SitemapEntry): Record<string, string | undefined> {
  const page = getPageAt(path);
  const title = page?.title[locale];
  const cited =
    page?.collection === "source" ? wordsOf(locale)("Source.record", { title: title ?? "" }) : title;
  const author = siteConfig.operator ?? siteName;
  return {
    citation_title: cited,
    citation_author: author,
    citation_publisher: siteName,
    citation_publication_date: page?.checked.replaceAll("-", "/"),
    citation_language: langTag(locale),
    citation_public_url: url,
    "DC.title": cited,
    "DC.creator": author,
    "DC.date": page?.checked,
    "DC.language": langTag(locale),
    "DC.identifier": url,
    "DC.type": "Text",
    "DC.rights": "https://creativecommons.org/licenses/by/4.0/",
  };
}

test("the sitemap lists each page in both languages, each with all its versions", async ({ request }) => {
  const entries = await readSitemap(request);
  const urls = new Set(entries.map(({ url }) => url));
  expect(urls.size).toBe(entries.length);
  for (const { url, locale, path, alternates } of entries) {
    const twin = absoluteUrl(hrefOf(otherLocale(locale), path));
    const fallback = absoluteUrl(path === "/" ? assetHref("/") : hrefOf("en", path));
    expect(urls).toContain(twin);
    expect(alternates).toEqual({
      [langTag(locale)]: url,
      [langTag(otherLocale(locale))]: twin,
      "x-default": fallback,
    });
  }
});

test("robots are told where the sitemap is, or that a local copy is none of their business", async ({
  request,
}) => {
  const robots = await (await request.get(assetHref("/robots.txt"))).text();
  const { metas } = await readHead(request, hrefOf("en", "/"));
  const isHidden = metas.get("robots")?.includes("noindex") ?? false;
  if (isHidden) expect(robots).toMatch(/^Disallow: \/$/m);
  else expect(robots).toContain(absoluteUrl(assetHref("/sitemap.xml")));
});

test("every page names its address, its versions and itself, as the sitemap does", async ({ request }) => {
  test.setTimeout(120_000);
  const pages = await describeSite(request);
  const faults = pages.flatMap(({ entry, head }) => {
    const { metas, canonical, alternates } = head;
    const og = (name: string) => metas.get(`og:${name}`) ?? "";
    const wrong = [
      canonical.join() === entry.url ? "" : `canonical "${canonical.join()}"`,
      JSON.stringify(Object.entries(alternates).toSorted()) ===
      JSON.stringify(Object.entries(entry.alternates).toSorted())
        ? ""
        : `hreflang ${JSON.stringify(alternates)}`,
      metas.get("description") === "" ? "no description" : "",
      head.title.includes(og("title")) && og("title") !== "" ? "" : `og:title "${og("title")}"`,
      og("description") === metas.get("description") ? "" : `og:description "${og("description")}"`,
      og("url") === entry.url ? "" : `og:url "${og("url")}"`,
      og("locale").startsWith(entry.locale) ? "" : `og:locale "${og("locale")}"`,
      og("image:alt") === "" ? "no words for the picture" : "",
      ...Object.entries(citationOf(entry)).map(([name, value]) =>
        metas.get(name) === value ? "" : `${name} "${metas.get(name)}", not "${value}"`,
      ),
    ];
    return wrong.filter((fault) => fault !== "").map((fault) => `${entry.href}: ${fault}`);
  });
  expect(faults).toEqual([]);

  // Sources are other people's pages and may share a title; all others can be told apart.
  const titles = pages
    .filter(({ entry }) => !entry.path.startsWith("/sources/"))
    .map(({ entry, head }) => `${entry.locale} ${head.title}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("every page carries data that machines can read", async ({ request }) => {
  test.setTimeout(120_000);
  const faults = (await describeSite(request)).flatMap(({ entry, head }) => {
    const found = head.data.map((data) => schemaOf(entry).safeParse(data));
    const wrong = found.flatMap(({ error }) => (error === undefined ? [] : [z.prettifyError(error)]));
    if (found.length === 0) wrong.push("no data");
    return wrong.map((fault) => `${entry.href}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test("every share picture exists in the size that its page states", async ({ request }) => {
  test.setTimeout(120_000);
  const pictures = new Map<string, string>();
  for (const { head } of await describeSite(request)) {
    const size = `${head.metas.get("og:image:width")} × ${head.metas.get("og:image:height")}`;
    pictures.set(head.metas.get("og:image") ?? "", size);
  }
  const chooser = await readHead(request, assetHref("/"));
  pictures.set(chooser.metas.get("og:image") ?? "", "1200 × 630");

  for (const [url, size] of pictures) {
    const response = await request.get(new URL(url).pathname);
    expect(response.headers()["content-type"], url).toBe("image/png");
    const bytes = await response.body();
    expect(`${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`, url).toBe(size);
  }
});

for (const locale of locales) {
  test(`error pages keep out of every index, and the manifest opens the site, in ${locale}`, async ({
    request,
  }) => {
    const { metas } = await readHead(request, hrefOf(locale, "/404/"));
    expect(metas.get("robots")).toContain("noindex");
    const { manifest } = await readHead(request, hrefOf(locale, pageKinds.zone));
    const response = await request.get(manifest ?? "");
    expect(await response.json()).toMatchObject({ lang: langTag(locale), start_url: hrefOf(locale, "/") });
  });
}
