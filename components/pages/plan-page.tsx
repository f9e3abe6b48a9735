import { FactValue } from "@/components/content/fact-value";
import type { Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { documentLabel } from "@/lib/content/document-number";
import { listDocuments, type GoverningDocument } from "@/lib/content/documents";
import { listTasks } from "@/lib/content/tasks";
import { area } from "@/lib/content/types/task";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";
import { TaskLinks } from "./task-links";

/** The date of a document that stands first: when it was published, or what is known instead. */
export function leadingDate(document: GoverningDocument): string | undefined {
  const { published, approved, dated, inForce } = document.record.dates;
  return published ?? approved ?? dated ?? inForce;
}

/** The 2023 plan: identity, areas, counts, coverage, lineage, and its tasks by area. */
export function PlanPage({ mode }: { mode: Mode }) {
  const documents = listDocuments();
  const dates = { facts: documents.flatMap((document) => leadingDate(document) ?? []) };
  const article = articleProps(mode, "plan", (text) => [text, dates]);
  const { context } = article;
  const t = wordsOf(context.locale);
  const tasks = listTasks();
  return (
    <ArticlePage {...article} current="plan">
      <section className="part" id="tasks">
        <div className="rule-head">
          <h2>{t("Nav.tasks")}</h2>
          <a href={hrefOf(mode, "/plan/tasks/")}>{t("Plan.tasksLink")}</a>
        </div>
        <div className="plan-columns">
          {area.options.map((key) => {
            const own = tasks.filter((task) => task.record.area === key);
            return own.length === 0 ? null : (
              <div key={key}>
                <h3>{t(`Area.${key}`)}</h3>
                <p className="small muted">{t("Plan.areaTasks", { count: own.length })}</p>
                <TaskLinks tasks={own} mode={mode} />
              </div>
            );
          })}
        </div>
      </section>
      <section className="part" id="documents">
        <div className="rule-head">
          <h2>{t("Plan.lineageHeading")}</h2>
          <a href={hrefOf(mode, "/documents/")}>{t("Nav.documents")}</a>
        </div>
        <ol className="milestones">
          {documents.map((document) => {
            const date = leadingDate(document);
            return (
              <li key={document.slug}>
                <b>
                  {date === undefined ? (
                    t("Source.undated")
                  ) : (
                    <FactValue id={date} context={context} form="month" />
                  )}
                </b>
                <a href={hrefOf(mode, pathOf("documents", document.slug))}>
                  {documentLabel(document.slug, context.locale)}
                </a>
              </li>
            );
          })}
        </ol>
      </section>
    </ArticlePage>
  );
}
