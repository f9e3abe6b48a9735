import type { Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";
import { PageList } from "./page-list";
import { SearchForm } from "./search-form";

/** Search, and below it the list of all pages, which takes its place without scripts. */
export function SearchPage({ mode }: { mode: Mode }) {
  const article = articleProps(mode, "search");
  const t = wordsOf(article.context.locale);
  return (
    <ArticlePage
      {...article}
      head={
        <div className="page-width">
          <SearchForm mode={mode} />
          <div data-search-results="" hidden />
        </div>
      }
    >
      <label className="needs-scripts small no-print search-key" data-search-key="">
        <input type="checkbox" defaultChecked /> {t("Search.key")}
      </label>
      <PageList mode={mode} />
    </ArticlePage>
  );
}
