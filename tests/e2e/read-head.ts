import type { APIRequestContext } from "@playwright/test";
import { attributeOf, elementsOf, parseHtml, textOf } from "@/lib/finish/html-tree";

export type Head = {
  title: string;
  /** Values of `<meta>` by name or property. */
  metas: ReadonlyMap<string, string>;
  canonical: string[];
  /** The address of each language version, by `hreflang`. */
  alternates: Record<string, string>;
  manifest: string | undefined;
  /** Blocks of schema.org data, as parsed. */
  data: unknown[];
};

/** What a page tells machines about itself, read from its HTML as search engines do. */
export async function readHead(request: APIRequestContext, href: string): Promise<Head> {
  const response = await request.get(href);
  const elements = elementsOf(parseHtml(await response.text()));
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const titles = named("title").filter(({ parentNode }) => parentNode?.nodeName === "head");
  const links = named("link").map((link) => ({
    rel: attributeOf(link, "rel"),
    href: attributeOf(link, "href") ?? "",
    language: attributeOf(link, "hreflang") ?? "",
  }));
  const linksAs = (rel: string) => links.filter((link) => link.rel === rel);
  return {
    title: titles.map(textOf).join(),
    metas: new Map(
      named("meta").map((meta) => [
        attributeOf(meta, "name") ?? attributeOf(meta, "property") ?? "",
        attributeOf(meta, "content") ?? "",
      ]),
    ),
    canonical: linksAs("canonical").map((link) => link.href),
    alternates: Object.fromEntries(
      linksAs("alternate").flatMap(({ language, href }) => (language === "" ? [] : [[language, href]])),
    ),
    manifest: linksAs("manifest")[0]?.href,
    data: named("script")
      .filter((script) => attributeOf(script, "type") === "application/ld+json")
      .map((script) => JSON.parse(textOf(script))),
  };
}
