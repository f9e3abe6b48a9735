import { RunText } from "@/components/content/run-text";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getArticle } from "@/lib/content/articles";
import { listDiscrepancies } from "@/lib/content/discrepancies";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { ArticlePage } from "./article-page";
import { pageContext } from "./page-context";

/** All records of disagreement, most important first. */
export function DiscrepanciesPage({ mode }: { mode: Mode }) {
  const { text, record } = getArticle("discrepancies");
  const { title, description, prose } = text[localeOf(mode)];
  const context = pageContext(mode, [{ prose }]);
  const t = wordsOf(context.locale);
  return (
    <ArticlePage
      context={context}
      path="/discrepancies/"
      title={title}
      description={description}
      checked={record.checked}
      prose={prose}
    >
      <p className="part muted small">{t("Discrepancy.count", { count: listDiscrepancies().length })}</p>
      <ol className="record-list">
        {listDiscrepancies().map((item) => (
          <li key={item.slug} id={`record-${item.slug}`}>
            <h2 className="plain-title">
              <a href={hrefOf(mode, pathOf("discrepancies", item.slug))}>
                <RunText text={item.text[context.locale].title} locale={context.locale} />
              </a>
            </h2>
            <p>
              <span className="chip open">{t(`Discrepancy.kind.${item.record.kind}`)}</span>{" "}
              <RunText text={item.text[context.locale].description} locale={context.locale} />
            </p>
          </li>
        ))}
      </ol>
    </ArticlePage>
  );
}
