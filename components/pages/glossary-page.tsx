import { RunText } from "@/components/content/run-text";
import { langTag, localeOf, type Mode, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getArticle } from "@/lib/content/articles";
import { listTerms, type Term } from "@/lib/content/terms";
import { ArticlePage } from "./article-page";
import { pageContext } from "./page-context";

/** All terms with both names, reading, definition, and forms not used here. */
export function GlossaryPage({ mode }: { mode: Mode }) {
  const { text, record } = getArticle("glossary");
  const { title, description, prose } = text[localeOf(mode)];
  const context = pageContext(mode, [{ prose }]);
  const terms = listTerms(context.locale);
  return (
    <ArticlePage
      context={context}
      path="/glossary/"
      title={title}
      description={description}
      checked={record.checked}
      prose={prose}
    >
      <p className="part muted small">{wordsOf(context.locale)("Glossary.count", { count: terms.length })}</p>
      <dl className="glossary">
        {terms.map((term) => (
          <TermItem key={term.slug} term={term} mode={mode} />
        ))}
      </dl>
    </ArticlePage>
  );
}

function TermItem({ term, mode }: { term: Term; mode: Mode }) {
  const t = wordsOf(localeOf(mode));
  const other = otherLocale(localeOf(mode));
  const { pinyin, avoid, englishFrom } = term.record;
  return (
    <div id={term.slug}>
      <dt>
        <RunText text={term.text[localeOf(mode)].title} locale={localeOf(mode)} />{" "}
        <span lang={langTag(other)}>{term.text[other].title}</span>{" "}
        <span className="pinyin" lang="zh-Latn">
          {pinyin}
        </span>
      </dt>
      <dd>
        <RunText text={term.text[localeOf(mode)].definition} locale={localeOf(mode)} />
      </dd>
      <dd className="small muted">{t(`Glossary.englishFrom.${englishFrom.kind}`)}</dd>
      {avoid.map((form) => (
        <dd key={form.text} className="small">
          {t.rich("Glossary.avoid", {
            form: () => <s lang={langTag(form.lang)}>{form.text}</s>,
            why: form.why[localeOf(mode)],
          })}
        </dd>
      ))}
    </div>
  );
}
