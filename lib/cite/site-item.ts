import { langTag, localeOf, type Mode } from "@/i18n/routing";
import type { SitePage } from "@/lib/content/list-pages";
import { absoluteUrl, hrefOf } from "@/lib/site/addresses";
import { siteName } from "@/lib/site/metadata";
import { siteConfig } from "@/lib/site/site-config";
import { cslDate, type CslItem } from "./csl-item";

/** A name for a record in citation software: `zones-tianzhu-en`. */
function keyOf(path: string, mode: Mode): string {
  const words = path === "/" ? ["home"] : path.split("/").filter((word) => word !== "");
  return [...words, mode].join("-");
}

/**
 * A page of this site as something to cite. Its author is whoever runs the copy, else the site; its
 * date is the day on which it was last compared with its sources, the date at its foot.
 */
export function siteItem(page: Pick<SitePage, "path" | "title" | "checked">, mode: Mode): CslItem {
  const locale = localeOf(mode);
  const { operator } = siteConfig;
  return {
    id: keyOf(page.path, mode),
    type: "webpage",
    title: page.title[locale],
    author: [{ literal: operator ?? siteName }],
    ...(operator === undefined ? {} : { "container-title": siteName }),
    issued: cslDate(page.checked),
    URL: absoluteUrl(hrefOf(mode, page.path)),
    language: langTag(locale),
  };
}
