import { SectorSeal } from "@/components/figure/sector-seal";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getSector } from "@/lib/content/sectors";
import type { Task } from "@/lib/content/tasks";
import { formatDate } from "@/lib/facts/format-date";
import { hrefOf, pathOf } from "@/lib/site/addresses";

type Props = { task: Task; mode: Mode };

/** The bar under a task's title: the plan's verb, the follow-up, the sectors. */
export function TaskStatus({ task, mode }: Props) {
  const t = wordsOf(localeOf(mode));
  const { status, modality, sectors } = task.record;
  return (
    <div className="status-bar">
      <span className={modality.verb === "not-stated" ? "chip open" : "chip"}>
        {t(`Verb.${modality.verb}`)}
      </span>
      <span className={status.kind === "documented" ? "chip" : "chip open"}>
        {t("Task.statusAsOf", {
          status: t(`Status.${status.kind}`),
          date: formatDate(status.asOf, localeOf(mode)),
        })}
      </span>
      {sectors.map(({ id, basis }) => (
        <a key={id} className="with-seal" href={hrefOf(mode, pathOf("sectors", id))}>
          <SectorSeal seal={getSector(id)?.record.seal ?? ""} dashed={basis === "reading"} />{" "}
          {getSector(id)?.text[localeOf(mode)].title}
        </a>
      ))}
    </div>
  );
}
