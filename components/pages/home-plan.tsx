import { SectorSeal } from "@/components/figure/sector-seal";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getSector } from "@/lib/content/sectors";
import { isInPressList, listTasks } from "@/lib/content/tasks";
import { hrefOf, pathOf } from "@/lib/site/addresses";

const reported = ["key-areas", "emerging-formats", "trade-investment"] as const;

/** The tasks that CGTN listed, under its three headings. The list of all tasks has its own page. */
export function HomePlan({ mode }: { mode: Mode }) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  return (
    <section className="part" id="plan">
      <div className="rule-head">
        <h2>{t("Home.planHeading")}</h2>
        <span>{t("Home.planNote")}</span>
      </div>
      <div className="plan-columns">
        {reported.map((area) => (
          <div key={area}>
            <h3>{t(`Area.${area}`)}</h3>
            <ol>
              {listTasks()
                .filter((task) => task.record.area === area && isInPressList(task))
                .map((task) => (
                  <li key={task.slug}>
                    <a href={hrefOf(mode, pathOf("tasks", task.slug))}>
                      <span className="task-number">{task.record.order}</span>
                      <span>{task.text[locale].title}</span>
                      <span>
                        {task.record.sectors.slice(0, 1).map(({ id, basis }) => (
                          <SectorSeal
                            key={id}
                            seal={getSector(id)?.record.seal ?? ""}
                            dashed={basis === "reading"}
                          />
                        ))}
                      </span>
                    </a>
                  </li>
                ))}
            </ol>
          </div>
        ))}
      </div>
      <p className="mt-6">
        <a href={hrefOf(mode, "/plan/tasks/")}>{t("Home.planAll")}</a>
      </p>
    </section>
  );
}
