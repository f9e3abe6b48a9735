import { PageNotesList } from "@/components/content/page-notes-list";
import { NoteMark } from "@/components/content/note-mark";
import { RunText } from "@/components/content/run-text";
import { JsonLd } from "@/components/site/json-ld";
import { PageHead } from "@/components/site/page-head";
import { PageShell } from "@/components/site/page-shell";
import { langTag, localeOf, locales, otherLocale, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { usesOfTerm } from "@/lib/content/term-uses";
import type { Term } from "@/lib/content/terms";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { definedTermData } from "@/lib/site/structured-data";
import { pageContext } from "./page-context";

/** One term: both names, reading, both definitions, where the English comes from, forms not used, pages. */
export function TermPage({ mode, term }: { mode: Mode; term: Term }) {
  const path = pathOf("terms", term.slug);
  const locale = localeOf(mode);
  const other = otherLocale(locale);
  const t = wordsOf(locale);
  const { avoid, englishFrom, pinyin, checked } = term.record;
  const { title, definition } = term.text[locale];
  const context = pageContext(mode, [{ sources: englishFrom.sources ?? [] }]);
  const pages = usesOfTerm(term.slug);
  return (
    <PageShell mode={mode} path={path} checked={checked}>
      <JsonLd
        data={definedTermData({
          mode,
          path,
          title,
          description: definition,
          checked,
          otherName: term.text[other].title,
        })}
      />
      <PageHead
        mode={mode}
        trail={[{ label: t("Nav.glossary"), path: "/glossary/" }]}
        title={title}
        other={term.text[other].title}
        isPlain
      >
        <p className="pinyin muted mt-2" lang="zh-Latn">
          {pinyin}
        </p>
      </PageHead>
      <div className="page-width">
        <section className="prose mt-8" id="definition">
          <p id="definition-1">
            <RunText text={definition} locale={locale} />
          </p>
          <p lang={langTag(other)}>
            <RunText text={term.text[other].definition} locale={other} />
          </p>
        </section>
        <section className="part prose" id="english-form">
          <h2>{t("Glossary.formsHeading")}</h2>
          <p>
            {t(`Glossary.englishFrom.${englishFrom.kind}`)}
            <NoteMark number={context.notes.ofSources(englishFrom.sources ?? [])} locale={locale} />
          </p>
          {avoid.map((form) => (
            <p key={form.text}>
              {t.rich("Glossary.avoid", {
                form: () => <s lang={langTag(form.lang)}>{form.text}</s>,
                why: form.why[locale],
              })}
            </p>
          ))}
        </section>
        <section className="part prose" id="pages">
          <h2 className="plain-title">{t("Glossary.pagesHeading")}</h2>
          {pages.length === 0 ? <p className="not-stated">{t("Source.none")}</p> : null}
          <ul>
            {pages.map((page) => (
              <li key={page.path}>
                <a href={hrefOf(mode, page.place)}>
                  <RunText text={page.title[locale]} locale={locale} />
                </a>
                {locales.map((language) =>
                  language === locale ? null : (
                    <a
                      key={language}
                      className="small muted block"
                      href={hrefOf(language, page.place)}
                      hrefLang={langTag(language)}
                      lang={langTag(language)}
                    >
                      {page.title[language]}
                    </a>
                  ),
                )}
              </li>
            ))}
          </ul>
        </section>
        <PageNotesList context={context} />
      </div>
    </PageShell>
  );
}
