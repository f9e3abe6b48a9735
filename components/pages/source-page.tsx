import type { ReactNode } from "react";
import { JsonLd } from "@/components/site/json-ld";
import { PageHead } from "@/components/site/page-head";
import { PageShell } from "@/components/site/page-shell";
import { RunText } from "@/components/content/run-text";
import { type Locale, localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { usesOfSource } from "@/lib/content/source-uses";
import type { Source } from "@/lib/content/types/source";
import { formatDate } from "@/lib/facts/format-date";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { articleData } from "@/lib/site/structured-data";
import { DiscrepancyList } from "./discrepancy-list";
import { SourceClaims } from "./source-claims";
import { SourceFacts } from "./source-facts";

/** One source: what it is, how much of it could be read, and what rests on it. */
export function SourcePage({ mode, source }: { mode: Mode; source: Source }) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const path = pathOf("source", source.id);
  const title = source.titles[locale];
  const { facts, pages, discrepancies } = usesOfSource(source.id);
  return (
    <PageShell mode={mode} path={path} current="sources" checked={source.accessed}>
      <JsonLd
        data={articleData({
          mode,
          path,
          title,
          description: source.publisher[locale],
          checked: source.accessed,
        })}
      />
      <PageHead mode={mode} trail={[{ label: t("Nav.sources"), path: "/sources/" }]} title={title} isPlain />
      <div className="page-width source-page">
        {source.title === undefined ? <p className="not-stated">{t("Source.noTitle")}</p> : null}
        <dl className="meta wide">
          {metaRows(source, mode).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <section className="part prose" id="facts">
          <h2>{t("Source.factsHeading")}</h2>
          <SourceFacts facts={facts} mode={mode} />
        </section>
        <section className="part prose" id="pages">
          <h2>{t("Source.pagesHeading")}</h2>
          <SourceClaims source={source.id} pages={pages} mode={mode} />
        </section>
        <section className="part prose" id="disagree">
          <h2>{t("Source.disagreeHeading")}</h2>
          <DiscrepancyList ids={discrepancies.map((item) => item.slug)} mode={mode} />
        </section>
      </div>
    </PageShell>
  );
}

function metaRows(source: Source, mode: Mode): [string, ReactNode][] {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const date = source.published === undefined ? t("Source.undated") : formatDate(source.published, locale);
  const languageName =
    new Intl.DisplayNames(locale === "en" ? "en-GB" : "zh-CN", { type: "language" }).of(source.lang) ??
    source.lang;
  const rows: [string, ReactNode][] = [
    [t("Source.publisher"), <RunText key="publisher" text={source.publisher[locale]} locale={locale} />],
    [t("Source.published"), source.publishedFrom === "address" ? t("Source.fromAddress", { date }) : date],
    [t("Source.read"), formatDate(source.accessed, locale)],
    [t("Source.language"), languageName],
    [
      t("Source.tier"),
      <a key="tier" href={hrefOf(mode, "/sources#tiers")}>
        {t(`Tier.${source.tier}`)}
      </a>,
    ],
    [
      t("Source.seen"),
      <a key="seen" href={hrefOf(mode, "/sources#seen")}>
        {t(`Seen.${source.seen}`)}
      </a>,
    ],
    [t("Source.address"), <SourceAddress key="address" source={source} locale={locale} />],
  ];
  if (source.title !== undefined)
    rows.unshift([
      t("Source.original"),
      <span key="title" lang={source.lang}>
        {/* A translation may keep the title of what it translates. */}
        {source.lang === "en" ? <RunText text={source.title} locale="en" /> : source.title}
      </span>,
    ]);
  if (source.author !== undefined)
    rows.push([
      t("Source.author"),
      <span key="author" lang={source.lang}>
        {source.author}
      </span>,
    ]);
  if (source.publishedNote !== undefined)
    rows.push([
      t("Notes.remark"),
      <RunText key="note" text={source.publishedNote[locale]} locale={locale} />,
    ]);
  return rows;
}

function SourceAddress({ source, locale }: { source: Source; locale: Locale }) {
  const t = wordsOf(locale);
  if (source.tier === "mirror") return <span className="not-stated">{t("Source.notLinked")}</span>;
  if (source.url === undefined) return <span className="not-stated">{t("Source.noAddress")}</span>;
  return (
    <a className="break-all" href={source.url} rel="external">
      {source.url}
    </a>
  );
}
