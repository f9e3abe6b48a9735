import type { ReactNode } from "react";
import { FactValue } from "@/components/content/fact-value";
import { RunText } from "@/components/content/run-text";
import { JsonLd } from "@/components/site/json-ld";
import { langTag, localeOf, type Mode, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { documentLabel } from "@/lib/content/document-number";
import { englishNumber } from "@/lib/content/english-number";
import { getDocument, listDocuments, type GoverningDocument } from "@/lib/content/documents";
import { getDate } from "@/lib/content/facts";
import { listTasks } from "@/lib/content/tasks";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { legislationData } from "@/lib/site/structured-data";
import { ArticlePage } from "./article-page";
import { DiscrepancyList } from "./discrepancy-list";
import { pageContext } from "./page-context";
import { TaskLinks } from "./task-links";

const dateKinds = ["dated", "approved", "published", "inForce"] as const;

/** One governing document: what it is, its dates, and what came before and after. */
export function DocumentPage({ mode, document }: { mode: Mode; document: GoverningDocument }) {
  const path = pathOf("documents", document.slug);
  const { record } = document;
  const { title, description, prose, short } = document.text[localeOf(mode)];
  const dates = dateKinds.flatMap((kind) =>
    record.dates[kind] === undefined ? [] : [{ kind, fact: record.dates[kind] }],
  );
  const context = pageContext(mode, [
    { facts: dates.map(({ fact }) => fact) },
    { sources: record.sources },
    { prose },
  ]);
  const t = wordsOf(context.locale);
  const after = listDocuments().filter((other) => other.record.follows === document.slug);
  const before = record.follows === undefined ? undefined : getDocument(record.follows);
  const link = (other: GoverningDocument) => (
    <a key={other.slug} className="block" href={hrefOf(mode, pathOf("documents", other.slug))}>
      <RunText text={documentLabel(other.slug, context.locale)} locale={context.locale} />
    </a>
  );
  const rows: [string, ReactNode][] = [
    [
      t("Documents.number"),
      record.number === undefined ? (
        <span className="not-stated">{t("Documents.noNumber")}</span>
      ) : (
        <NumberForms number={record.number} />
      ),
    ],
    [t("Documents.kindLabel"), t(`Documents.kind.${record.kind}`)],
    [t("Documents.issuer"), record.issuer[context.locale]],
    ...dates.map(({ kind, fact }): [string, ReactNode] => [
      t(`Documents.${kind}`),
      <FactValue key={kind} id={fact} context={context} />,
    ]),
    ...(before === undefined ? [] : [[t("Documents.follows"), link(before)] satisfies [string, ReactNode]]),
    ...(after.length === 0
      ? []
      : [[t("Documents.followedBy"), after.map(link)] satisfies [string, ReactNode]]),
  ];
  const tasks = listTasks().filter((task) => task.record.document === document.slug);
  const other = otherLocale(context.locale);
  return (
    <ArticlePage
      context={context}
      path={path}
      trail={[{ label: t("Nav.documents"), path: "/documents/" }]}
      title={title}
      other={document.text[other].title}
      description={description}
      checked={record.checked}
      prose={prose}
      head={
        <div className="page-width">
          <dl className="meta wide">
            {rows.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      }
    >
      <JsonLd
        data={legislationData({
          mode,
          path,
          title: short ?? title,
          description,
          checked: record.checked,
          number: record.number,
          published: record.dates.published === undefined ? undefined : getDate(record.dates.published),
          issuer: record.issuer[context.locale],
        })}
      />
      {record.discrepancies === undefined || record.discrepancies.length === 0 ? null : (
        <section className="part prose" id="disagree">
          <h2>{t("Zone.disagreeHeading")}</h2>
          <DiscrepancyList ids={record.discrepancies} mode={mode} />
        </section>
      )}
      {tasks.length === 0 ? null : (
        <section className="part prose" id="tasks">
          <h2>{t("Documents.tasksHeading")}</h2>
          <TaskLinks tasks={tasks} mode={mode} />
        </section>
      )}
    </ArticlePage>
  );
}

/** The number as it stands in Chinese, and as English pages write it. */
function NumberForms({ number }: { number: string }) {
  const english = englishNumber(number);
  return (
    <>
      <span lang={langTag("zh")}>{number}</span>
      {english === number ? null : (
        <span className="block" lang={langTag("en")}>
          {english}
        </span>
      )}
    </>
  );
}
