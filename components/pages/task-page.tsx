import { PageNotesList } from "@/components/content/page-notes-list";
import { PageTerms } from "@/components/content/page-terms";
import { ProseView } from "@/components/content/prose-view";
import { JsonLd } from "@/components/site/json-ld";
import { PageHead } from "@/components/site/page-head";
import { PageShell } from "@/components/site/page-shell";
import { localeOf, type Mode, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listTasks, type Task } from "@/lib/content/tasks";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { articleData } from "@/lib/site/structured-data";
import { DiscrepancyList } from "./discrepancy-list";
import { pageContext } from "./page-context";
import { TaskMeta } from "./task-meta";
import { TaskStatus } from "./task-status";

/** One task of the plan: what is set out, in which words, what followed, what is not said. */
export function TaskPage({ mode, task }: { mode: Mode; task: Task }) {
  const path = pathOf("tasks", task.slug);
  const { title, description, prose } = task.text[localeOf(mode)];
  const context = pageContext(mode, [{ prose }, { sources: [task.record.modality.source] }]);
  const t = wordsOf(context.locale);
  const all = listTasks();
  const at = all.indexOf(task);
  return (
    <PageShell mode={mode} path={path} current="plan" checked={task.record.checked}>
      <JsonLd data={articleData({ mode, path, title, description, checked: task.record.checked })} />
      <PageHead
        mode={mode}
        trail={[
          { label: t("Nav.plan"), path: "/plan/" },
          { label: t("Nav.tasks"), path: "/plan/tasks/" },
        ]}
        here={t("Task.numberShort", { number: task.record.order })}
        title={title}
        other={task.text[otherLocale(context.locale)].title}
      >
        <p className="small muted mt-2">{t("Task.number", { number: task.record.order })}</p>
      </PageHead>
      <div className="page-width">
        <TaskStatus task={task} mode={mode} />
      </div>
      <div className="page-width three-columns task-columns">
        <div className="prose">
          <ProseView prose={prose} context={context} />
          {task.record.discrepancies.length === 0 ? null : (
            <section id="disagree">
              <h2>{t("Task.disagreeHeading")}</h2>
              <DiscrepancyList ids={task.record.discrepancies} mode={mode} />
            </section>
          )}
        </div>
        <aside className="margin-column" aria-label={t("Task.metaLabel")}>
          <TaskMeta task={task} context={context} />
        </aside>
        <nav className="page-index no-print" aria-label={t("Task.indexLabel")}>
          <ol>
            {all
              .filter((other) => other.record.area === task.record.area)
              .map((other) => (
                <li key={other.slug}>
                  <a
                    href={hrefOf(mode, pathOf("tasks", other.slug))}
                    aria-current={other === task ? "page" : undefined}
                  >
                    <span className="task-number">{other.record.order}</span>{" "}
                    {other.text[context.locale].short ?? other.text[context.locale].title}
                  </a>
                </li>
              ))}
          </ol>
        </nav>
      </div>
      <div className="page-width">
        <PageNotesList context={context} />
        <PageTerms texts={[prose]} context={context} />
        <nav className="neighbours no-print" aria-label={t("Nav.tasks")}>
          <Neighbour task={all[at - 1]} label={t("Task.previous")} mode={mode} />
          <Neighbour task={all[at + 1]} label={t("Task.next")} mode={mode} />
        </nav>
      </div>
    </PageShell>
  );
}

function Neighbour({ task, label, mode }: { task: Task | undefined; label: string; mode: Mode }) {
  if (task === undefined) return <span />;
  return (
    <a href={hrefOf(mode, pathOf("tasks", task.slug))}>
      <span className="small muted">{label}</span> {task.text[localeOf(mode)].title}
    </a>
  );
}
