import { JsonLd } from "@/components/site/json-ld";
import { RunText } from "@/components/content/run-text";
import type { Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listSources } from "@/lib/content/sources";
import { tier } from "@/lib/content/types/source";
import { formatDate } from "@/lib/facts/format-date";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { datasetData } from "@/lib/site/structured-data";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";

/** The register of sources, by kind of publisher. */
export function SourcesPage({ mode }: { mode: Mode }) {
  const article = articleProps(mode, "sources");
  const { locale } = article.context;
  const t = wordsOf(locale);
  const sources = listSources();
  return (
    <ArticlePage {...article} current="sources">
      <JsonLd data={datasetData(article)} />
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
