import { langTag, type Locale } from "@/i18n/routing";
import { siteConfig } from "./site-config";

type Cited = { title: string; checked: string; locale: Locale; url: string; siteName: string };

/**
 * What reference managers read in the head of a page: Dublin Core, which catalogues know, and Highwire's
 * names, which Zotero and Google Scholar know best. In this order they pack into the fewest bytes.
 */
export function citationMeta({ title, checked, locale, url, siteName }: Cited): Record<string, string> {
  const author = siteConfig.operator ?? siteName;
  const language = langTag(locale);
  return {
    "DC.title": title,
    "DC.creator": author,
    "DC.date": checked,
    "DC.language": language,
    "DC.identifier": url,
    "DC.type": "Text",
    "DC.rights": "https://creativecommons.org/licenses/by/4.0/",
    citation_title: title,
    citation_author: author,
    citation_publisher: siteName,
    citation_publication_date: checked.replaceAll("-", "/"),
    citation_language: language,
    citation_public_url: url,
  };
}
