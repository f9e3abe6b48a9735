import { PhrasedTitle } from "@/components/content/phrased-title";
import { RunText } from "@/components/content/run-text";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listChanges } from "@/lib/content/changes";
import { listPages } from "@/lib/content/list-pages";
import type { Change } from "@/lib/content/types/change";
import { formatDate } from "@/lib/facts/format-date";
import { hrefOf } from "@/lib/site/addresses";
import { siteConfig } from "@/lib/site/site-config";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";
import { ChangedDays } from "./changed-days";

/** Every dated change of the texts, newest first. */
export function ChangesPage({ mode }: { mode: Mode }) {
  const article = articleProps(mode, "changes");
  const t = wordsOf(article.context.locale);
  return (
    <ArticlePage {...article}>
      <section className="part" id="list">
        <div className="rule-head">
          <h2>{t("Changes.listHeading")}</h2>
        </div>
        <ChangeList changes={listChanges()} mode={mode} />
      </section>
      <ChangedDays mode={mode} />
    </ArticlePage>
  );
}

/** What was wrong, when, and what stands now; and how to report an error. */
export function CorrectionsPage({ mode }: { mode: Mode }) {
  const article = articleProps(mode, "corrections");
  const { locale } = article.context;
  const t = wordsOf(locale);
  const corrections = listChanges().filter(({ kind }) => kind === "corrected");
  const { contact } = siteConfig;
  return (
    <ArticlePage {...article}>
      <section className="part" id="list">
        <div className="rule-head">
          <h2>
            <PhrasedTitle text={t("Changes.correctionsHeading")} locale={locale} />
          </h2>
        </div>
        {corrections.length === 0 ? (
          <p className="not-stated">{t("Changes.noCorrections")}</p>
        ) : (
          <ChangeList changes={corrections} mode={mode} />
        )}
      </section>
      <section className="part prose" id="report">
        <h2>{t("Changes.reportHeading")}</h2>
        <p>
          {contact === undefined ? t("Changes.reportNoContact") : t("Changes.reportContact", { contact })}
        </p>
      </section>
    </ArticlePage>
  );
}

function ChangeList({ changes, mode }: { changes: Change[]; mode: Mode }) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const titles = new Map(listPages().map(({ path, title }) => [path, title[locale]]));
  return (
    <ol className="record-list">
      {changes.map((change) => (
        <li key={change.id} id={change.id}>
          <p className="small muted">
            <time dateTime={change.date}>{formatDate(change.date, locale)}</time>{" "}
            <span className="chip">{t(`Changes.kind.${change.kind}`)}</span>
          </p>
          <p>
            <RunText text={change.note[locale]} locale={locale} />
          </p>
          {change.kind === "corrected" ? <Correction change={change} mode={mode} /> : null}
          <p className="small">
            {change.pages.length === 0
              ? t("Changes.wholeSite")
              : change.pages.map((path) => (
                  <span key={path} className="block">
                    <a className="inline-block py-0.5" href={hrefOf(mode, path)}>
                      {titles.get(path) ?? path}
                    </a>
                  </span>
                ))}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Correction({ change, mode }: { change: Extract<Change, { kind: "corrected" }>; mode: Mode }) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  return (
    <dl className="meta">
      <div>
        <dt>{t("Changes.was")}</dt>
        <dd>
          <del>{change.was[locale]}</del>
        </dd>
      </div>
      <div>
        <dt>{t("Changes.now")}</dt>
        <dd>
          <ins>{change.now[locale]}</ins>
        </dd>
      </div>
    </dl>
  );
}
