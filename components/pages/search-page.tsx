import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getArticle } from "@/lib/content/articles";
import { ArticlePage } from "./article-page";
import { pageContext } from "./page-context";
import { PageList } from "./page-list";
import { SearchForm } from "./search-form";

/** Search, and below it the list of all pages, which takes its place without scripts. */
export function SearchPage({ mode }: { mode: Mode }) {
  const { text, record } = getArticle("search");
  const { title, description, prose } = text[localeOf(mode)];
  const context = pageContext(mode, [{ prose }]);
  const t = wordsOf(context.locale);
  return (
    <ArticlePage
      context={context}
      path="/search/"
      title={title}
      description={description}
      checked={record.checked}
      prose={prose}
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
