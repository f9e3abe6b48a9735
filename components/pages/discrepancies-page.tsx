import { RunText } from "@/components/content/run-text";
import type { Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listDiscrepancies } from "@/lib/content/discrepancies";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";

/** All records of disagreement, most important first. */
export function DiscrepanciesPage({ mode }: { mode: Mode }) {
  const article = articleProps(mode, "discrepancies");
  const { locale } = article.context;
  const t = wordsOf(locale);
  return (
    <ArticlePage {...article}>
      <p className="part muted small">{t("Discrepancy.count", { count: listDiscrepancies().length })}</p>
      <ol className="record-list">
        {listDiscrepancies().map((item) => (
          <li key={item.slug} id={`record-${item.slug}`}>
            <h2 className="plain-title">
              <a href={hrefOf(mode, pathOf("discrepancies", item.slug))}>
                <RunText text={item.text[locale].title} locale={locale} />
              </a>
            </h2>
            <p>
              <span className="chip open">{t(`Discrepancy.kind.${item.record.kind}`)}</span>{" "}
              <RunText text={item.text[locale].description} locale={locale} />
            </p>
          </li>
        ))}
      </ol>
    </ArticlePage>
  );
}
