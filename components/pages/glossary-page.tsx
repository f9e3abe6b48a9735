import { RunText } from "@/components/content/run-text";
import { langTag, localeOf, type Mode, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listTerms, type Term } from "@/lib/content/terms";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";

/** All terms with both names, reading and definition; each leads to its page. */
export function GlossaryPage({ mode }: { mode: Mode }) {
  const article = articleProps(mode, "glossary");
  const { locale } = article.context;
  const terms = listTerms(locale);
  return (
    <ArticlePage {...article}>
      <p className="part muted small">{wordsOf(locale)("Glossary.count", { count: terms.length })}</p>
      <dl className="glossary">
        {terms.map((term) => (
          <TermItem key={term.slug} term={term} mode={mode} />
        ))}
      </dl>
    </ArticlePage>
  );
}

function TermItem({ term, mode }: { term: Term; mode: Mode }) {
  const locale = localeOf(mode);
  const other = otherLocale(locale);
  return (
    <div id={term.slug}>
      <dt>
        <a href={hrefOf(mode, pathOf("terms", term.slug))}>
          <RunText text={term.text[locale].title} locale={locale} />
        </a>{" "}
        <span lang={langTag(other)}>{term.text[other].title}</span>{" "}
        <span className="pinyin" lang="zh-Latn">
          {term.record.pinyin}
        </span>
      </dt>
      <dd>
        <RunText text={term.text[locale].definition} locale={locale} />
      </dd>
    </div>
  );
}
