import { SectorSeal } from "@/components/figure/sector-seal";
import { JsonLd } from "@/components/site/json-ld";
import { langTag, localeOf, type Mode, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getSector } from "@/lib/content/sectors";
import { isInPressList, listTasks, type Task } from "@/lib/content/tasks";
import { area } from "@/lib/content/types/task";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { datasetData } from "@/lib/site/structured-data";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";
import { TaskFilter } from "./task-filter";

/** All tasks, part by part, with a filter by sector where scripts run. */
export function TasksPage({ mode }: { mode: Mode }) {
  const article = articleProps(mode, "tasks");
  const { locale } = article.context;
  const t = wordsOf(locale);
  const tasks = listTasks();
  const areas = area.options.filter((key) => tasks.some((task) => task.record.area === key));
  return (
    <ArticlePage {...article} current="plan" trail={[{ label: t("Nav.plan"), path: "/plan/" }]}>
      <JsonLd data={datasetData(article)} />
      <section className="part" id="list">
        <div className="rule-head">
          <h2>{t("Tasks.listHeading")}</h2>
        </div>
        <TaskFilter locale={locale} tasks={tasks} />
        {areas.map((key) => (
          <section key={key} id={`list-${key}`} className="task-area" data-filter-section="">
            <h3>{t(`Area.${key}`)}</h3>
            <ol>
              {tasks
                .filter((task) => task.record.area === key)
                .map((task) => (
                  <TaskRow key={task.slug} task={task} mode={mode} />
                ))}
            </ol>
          </section>
        ))}
      </section>
    </ArticlePage>
  );
}

function TaskRow({ task, mode }: { task: Task; mode: Mode }) {
  const t = wordsOf(localeOf(mode));
  const other = otherLocale(localeOf(mode));
  const { sectors, modality, status } = task.record;
  return (
    <li
      className="task-row"
      id={`task-${task.slug}`}
      data-filter-item=""
      data-sectors={sectors.map(({ id }) => id).join(" ")}
      data-area={task.record.area}
      data-verb={modality.verb}
    >
      <span className="task-number">{task.record.order}</span>
      <span>
        <a href={hrefOf(mode, pathOf("tasks", task.slug))}>{task.text[localeOf(mode)].title}</a>
        <span className="small muted block" lang={langTag(other)}>
          {task.text[other].title}
        </span>
      </span>
      <span className="task-sectors">
        {sectors.map(({ id, basis }) => (
          <span key={id} className="with-seal small">
            <SectorSeal seal={getSector(id)?.record.seal ?? ""} dashed={basis === "reading"} />
            {getSector(id)?.text[localeOf(mode)].title}
          </span>
        ))}
      </span>
      <span className="small">
        <span className="chip">{t(`Verb.${modality.verb}`)}</span>
      </span>
      <span className="small muted">
        {t(`Status.${status.kind}`)}
        <span className="block">{isInPressList(task) ? t("Tasks.inPress") : t("Tasks.inDigests")}</span>
      </span>
    </li>
  );
}
