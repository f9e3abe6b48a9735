import type { ReactNode } from "react";
import { RunText } from "@/components/content/run-text";
import { langTag, localeOf, type Mode, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listTerms, type Term } from "@/lib/content/terms";
import { glossaryFiles } from "@/lib/glossary/glossary-files";
import { assetHref, hrefOf, pathOf } from "@/lib/site/addresses";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";

/** All terms with both names, reading and definition; each leads to its page. */
export function GlossaryPage({ mode }: { mode: Mode }) {
  const article = articleProps(mode, "glossary");
  const { locale } = article.context;
  const t = wordsOf(locale);
  const terms = listTerms(locale);
  return (
    <ArticlePage {...article}>
      <p className="part muted small">{t("Glossary.count", { count: terms.length })}</p>
      <p className="small no-print">
        {t.rich("Glossary.takeAlong", {
          csv: (words) => <FileLink path={glossaryFiles.csv}>{words}</FileLink>,
          tbx: (words) => <FileLink path={glossaryFiles.tbx}>{words}</FileLink>,
        })}
      </p>
      <dl className="glossary">
        {terms.map((term) => (
          <TermItem key={term.slug} term={term} mode={mode} />
        ))}
      </dl>
    </ArticlePage>
  );
}

function FileLink({ path, children }: { path: string; children: ReactNode }) {
  return (
    <a href={assetHref(path)} download="">
      {children}
    </a>
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
