import type { Locale } from "@/i18n/routing";
import type { Source } from "@/lib/content/types/source";
import { cslDate, type CslItem, type CslName } from "./csl-item";

function authorsOf({ author, authors }: Source): CslName[] | undefined {
  if (authors !== undefined) return authors;
  return author === undefined ? undefined : [{ literal: author }];
}

/**
 * An original source as something to cite, independent of this site. Without a named author its
 * publisher is the author. Where the title could not be read, a description in square brackets
 * stands for it, in the language of the page.
 */
export function sourceItem(source: Source, locale: Locale): CslItem {
  const language = source.title === undefined ? locale : source.lang;
  const publisher = source.publisher[language.startsWith("zh") ? "zh" : "en"];
  const authors = authorsOf(source);
  return {
    id: source.id,
    type: "webpage",
    title: source.title ?? `[${source.titles[locale]}]`,
    author: authors ?? [{ literal: publisher }],
    ...(authors === undefined ? {} : { "container-title": publisher }),
    ...(source.published === undefined ? {} : { issued: cslDate(source.published) }),
    ...(source.url === undefined ? {} : { URL: source.url }),
    language,
  };
}
