import type { Metadata } from "next";
import { modeOf, type ModeProps } from "@/i18n/mode-params";
import { localeOf, type Locale, type Mode } from "@/i18n/routing";
import { getArticle } from "@/lib/content/articles";
import type { Collection } from "@/lib/content/types/collections";
import type { ArticleSlug } from "@/lib/content/types/page-records";
import { pathOf } from "@/lib/site/addresses";
import { pageMetadata, type PageFacts } from "@/lib/site/metadata";

/** What an entry of the content brings to the head of its page. */
type Entry = {
  slug: string;
  text: Record<Locale, { title: string; description: string }>;
  record: { checked: string };
};
type More = Pick<PageFacts, "kind" | "oembed">;

/** Metadata of the page of an entry, from its text in the language of the mode. */
export function entryMetadata(mode: Mode, collection: Collection, entry: Entry, more: More = {}): Metadata {
  const { title, description } = entry.text[localeOf(mode)];
  const path = pathOf(collection, entry.slug);
  return pageMetadata({ mode, path, title, description, checked: entry.record.checked, ...more });
}

/** The `generateMetadata` of the route of an article. */
export const articleMetadata =
  (slug: ArticleSlug, more?: More) =>
  async (props: ModeProps): Promise<Metadata> =>
    entryMetadata(await modeOf(props), "articles", getArticle(slug), more);
