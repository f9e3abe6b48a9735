import { langTag, type Locale } from "@/i18n/routing";
import { siteConfig } from "./site-config";

type Cited = { title: string; checked: string; locale: Locale; url: string; siteName: string };

/**
 * What reference managers read in the head of a page: Highwire's names, which Zotero and Google
 * Scholar know best, and the few of Dublin Core that say more than they do.
 */
export function citationMeta({ title, checked, locale, url, siteName }: Cited): Record<string, string> {
  return {
    citation_title: title,
    citation_author: siteConfig.operator ?? siteName,
    citation_publisher: siteName,
    citation_publication_date: checked.replaceAll("-", "/"),
    citation_language: langTag(locale),
    citation_public_url: url,
    "DC.type": "Text",
    "DC.rights": "https://creativecommons.org/licenses/by/4.0/",
  };
}
