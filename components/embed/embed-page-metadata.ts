import type { Metadata } from "next";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { EmbedItem } from "@/lib/content/embed-items";
import { embedPagePath } from "@/lib/site/embed-address";
import { pageMetadata } from "@/lib/site/metadata";

/** Metadata of a page that hands out cards: a tool, kept out of search indexes, without a share picture. */
export function embedPageMetadata(mode: Mode, item: EmbedItem): Metadata {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const title = item.title[locale];
  return {
    ...pageMetadata({
      mode,
      path: embedPagePath(item.place),
      title: t("Embed.pageName", { title }),
      description: t("Embed.description", { title }),
      hidden: true,
    }),
    openGraph: null,
    twitter: null,
  };
}
