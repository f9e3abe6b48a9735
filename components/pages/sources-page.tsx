import { JsonLd } from "@/components/site/json-ld";
import { RunText } from "@/components/content/run-text";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getArticle } from "@/lib/content/articles";
import { listUsedSources } from "@/lib/content/source-uses";
import { tier } from "@/lib/content/types/source";
import { formatDate } from "@/lib/facts/format-date";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { datasetData } from "@/lib/site/structured-data";
import { ArticlePage } from "./article-page";
import { pageContext } from "./page-context";

/** The register of sources, by kind of publisher. */
export function SourcesPage({ mode }: { mode: Mode }) {
  const { text, record } = getArticle("sources");
  const { title, description, prose } = text[localeOf(mode)];
  const context = pageContext(mode, [{ prose }]);
  const { locale } = context;
  const t = wordsOf(locale);
  const sources = listUsedSources();
  return (
    <ArticlePage
      context={context}
      path="/sources/"
      current="sources"
      title={title}
      description={description}
      checked={record.checked}
      prose={prose}
    >
      <JsonLd data={datasetData({ mode, path: "/sources/", title, description, checked: record.checked })} />
      {tier.options.map((key) => {
        const own = sources
          .filter((source) => source.tier === key)
          .toSorted((a, b) => (a.published ?? "").localeCompare(b.published ?? ""));
        return own.length === 0 ? null : (
          <section key={key} className="part source-group" id={`tier-${key}`}>
            <div className="rule-head">
              <h2 className="plain-title">{t(`Tier.${key}`)}</h2>
              <span>{t("Source.count", { count: own.length })}</span>
            </div>
            <ul>
              {own.map((source) => (
                <li key={source.id} id={`source-${source.id}`}>
                  <a href={hrefOf(mode, pathOf("source", source.id))}>
                    <RunText text={source.titles[locale]} locale={locale} />
                  </a>
                  <span className="small muted block">
                    <RunText text={source.publisher[locale]} locale={locale} /> ·{" "}
                    {source.published === undefined
                      ? t("Source.undated")
                      : formatDate(source.published, locale)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </ArticlePage>
  );
}
