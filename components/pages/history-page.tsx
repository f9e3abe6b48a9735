import { WordChanges } from "@/components/content/word-changes";
import { RunText } from "@/components/content/run-text";
import { PageHead } from "@/components/site/page-head";
import { PageShell } from "@/components/site/page-shell";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { SitePage } from "@/lib/content/list-pages";
import { historyOf, type DatedChange } from "@/lib/content/page-history";
import { formatDate } from "@/lib/facts/format-date";
import type { PassageChange } from "@/lib/history/dated-changes";
import { historyPath, hrefOf } from "@/lib/site/addresses";

type Props = { mode: Mode; page: SitePage };

/** How one page changed since it was published, word by word, the newest change first. */
export function HistoryPage({ mode, page }: Props) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const { published, changes } = historyOf(page.path) ?? { published: page.checked, changes: [] };
  const date = formatDate(published, locale);
  return (
    <PageShell mode={mode} path={historyPath(page.path)}>
      <PageHead
        mode={mode}
        trail={[{ label: t("Nav.changes"), path: "/changes/" }]}
        here={page.title[locale]}
        title={t("History.pageName", { title: page.title[locale] })}
        isPlain
      />
      <div className="page-width">
        <div className="prose mt-8">
          <p>{changes.length === 0 ? t("History.none", { date }) : t("History.lead", { date })}</p>
          <p>
            <a href={hrefOf(mode, page.path)}>{t("History.toPage")}</a>
          </p>
        </div>
        {changes.map((change) => (
          <Day key={change.date} mode={mode} path={page.path} change={change} />
        ))}
      </div>
    </PageShell>
  );
}

function Day({ mode, path, change }: { mode: Mode; path: string; change: DatedChange }) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  return (
    <section className="part" id={`d-${change.date}`}>
      <div className="rule-head">
        <h2 className="plain-title">
          <time dateTime={change.date}>{t("History.onDay", { date: formatDate(change.date, locale) })}</time>
        </h2>
      </div>
      {change.notes.map(({ id, note }) => (
        <p key={id} className="mt-4">
          <RunText text={note[locale]} locale={locale} />{" "}
          <a href={hrefOf(mode, `/changes/#${id}`)}>{t("History.why")}</a>
        </p>
      ))}
      <ol className="passage-changes">
        {change.lines.map((line, index) => (
          <li key={index}>
            <Passage mode={mode} path={path} line={line} />
            <WordChanges locale="en" was={line.was?.[0]} now={line.now?.[0]} />
            <WordChanges locale="zh" was={line.was?.[1]} now={line.now?.[1]} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What happened to a line, and the way to it. A line that is gone has no place to lead to, unless it moved. */
function Passage({ mode, path, line }: { mode: Mode; path: string; line: PassageChange }) {
  const t = wordsOf(localeOf(mode));
  const { was, now, place, movedTo } = line;
  const kind = was === undefined ? "added" : now === undefined ? "removed" : "reworded";
  const name = place === undefined ? t("History.top") : t("History.passage", { place });
  return (
    <p className="small">
      <span className="chip">{t(`History.kind.${kind}`)}</span>{" "}
      {now === undefined || !line.isThere ? (
        name
      ) : (
        <a href={hrefOf(mode, place === undefined ? path : `${path}#${place}`)}>{name}</a>
      )}
      {now === undefined && movedTo !== undefined && movedTo.startsWith("/") ? (
        <>
          {" "}
          <a href={hrefOf(mode, movedTo)}>{t("History.moved")}</a>
        </>
      ) : null}
    </p>
  );
}
