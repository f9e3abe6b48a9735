import { expect, test } from "vitest";
import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listSources } from "@/lib/content/sources";
import { attributeOf, elementsOf, parseHtml, textOf } from "@/lib/finish/html-tree";
import { pathOf } from "@/lib/site/addresses";
import { siteConfig } from "@/lib/site/site-config";
import { readBuilt } from "@/tests/site/built-site";

const mirrors = listSources().filter(({ tier }) => tier === "mirror");

for (const locale of locales) {
  test(`a repost is named and not linked, in ${locale}`, () => {
    expect(mirrors.length).toBeGreaterThan(0);
    for (const { id, titles } of mirrors) {
      const elements = elementsOf(parseHtml(readBuilt(`${locale}${pathOf("source", id)}index.html`)));
      const textsOf = (tagName: string) => elements.filter((each) => each.tagName === tagName).map(textOf);
      expect(textsOf("h1"), id).toEqual([expect.stringContaining(titles[locale])]);
      expect(textsOf("main").join(" "), id).toContain(wordsOf(locale)("Source.notLinked"));
      const addresses = elements
        .filter(({ tagName }) => tagName === "a")
        .flatMap((link) => attributeOf(link, "href") ?? []);
      expect(addresses.length, id).toBeGreaterThan(10);
      expect(
        addresses.filter(
          (address) => /^(https?:)?\/\//.test(address) && !address.startsWith(`${siteConfig.origin}/`),
        ),
        id,
      ).toEqual([]);
    }
  });
}
