/** Every page of the site by its address without mode: the sitemap, share pictures and tests read this list. */
import type { Locale } from "@/i18n/routing";
import { pathOf } from "@/lib/site/addresses";
import { getArticle } from "./articles";
import { listDiscrepancies } from "./discrepancies";
import { listDocuments } from "./documents";
import { listGoals } from "./goals";
import { listSectors } from "./sectors";
import { listSources } from "./sources";
import { listTasks } from "./tasks";
import { listTerms } from "./terms";
import { articleSlugs } from "./types/page-records";
import type { Collection } from "./types/collections";
import { listZones } from "./zones";
import { titlesOf } from "./titles-of";

export type SitePage = {
  path: string;
  slug: string;
  collection: Collection | "source";
  title: Record<Locale, string>;
  checked: string;
};

type Listed = { slug: string; record: { checked: string }; text: Record<Locale, { title: string }> };

/** All pages, each once, whatever the mode. */
export function listPages(): SitePage[] {
  const of = (collection: Collection, entries: Listed[]): SitePage[] =>
    entries.map(({ slug, record, text }) => ({
      path: pathOf(collection, slug),
      slug,
      collection,
      title: titlesOf(text),
      checked: record.checked,
    }));
  return [
    ...of("articles", articleSlugs.map(getArticle)),
    ...of("zones", listZones()),
    ...of("sectors", listSectors()),
    ...of("goals", listGoals()),
    ...of("tasks", listTasks()),
    ...of("documents", listDocuments()),
    ...of("discrepancies", listDiscrepancies()),
    ...of("terms", listTerms("en")),
    ...listSources().map((source): SitePage => ({
      path: pathOf("source", source.id),
      slug: source.id,
      collection: "source",
      title: source.titles,
      checked: source.accessed,
    })),
  ];
}

let pagesByPath: ReadonlyMap<string, SitePage> | undefined;

/** The page at an address without mode, as `pathOf` gives it; `undefined` for error pages and the chooser. */
export function getPageAt(path: string): SitePage | undefined {
  pagesByPath ??= new Map(listPages().map((page) => [page.path, page]));
  return pagesByPath.get(path);
}
