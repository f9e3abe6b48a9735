import { SectorSeal } from "@/components/figure/sector-seal";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listSectors } from "@/lib/content/sectors";
import type { Task } from "@/lib/content/tasks";

type Props = { locale: Locale; tasks: Task[] };

/** Toggle buttons by sector. Hidden without scripts, and where they do not come: the list is whole then, and in parts. */
export function TaskFilter({ locale, tasks }: Props) {
  const t = wordsOf(locale);
  const total = tasks.length;
  // The page's script fills in the count; the sentence comes from here, whole.
  const template = (key: "showOne" | "showOther") => t(`Tasks.${key}`, { count: "{count}", total });
  return (
    <>
      <p className="not-stated no-print" hidden data-part-failed="">
        {t("Tasks.failed")}
      </p>
      <div
        className="filters no-print"
        hidden
        data-filter-controls=""
        role="group"
        aria-label={t("Tasks.filterLabel")}
      >
        <span className="muted">{t("Tasks.filterLabel")}</span>
        {listSectors().map((sector) => (
          <button
            key={sector.slug}
            type="button"
            className="filter"
            hidden
            aria-pressed="false"
            data-filter-group="sectors"
            value={sector.slug}
          >
            <SectorSeal seal={sector.record.seal} />
            {sector.text[locale].title}{" "}
            <span className="filter-count">
              {tasks.filter((task) => task.record.sectors.some(({ id }) => id === sector.slug)).length}
            </span>
          </button>
        ))}
        <span
          role="status"
          data-filter-status=""
          data-one={template("showOne")}
          data-other={template("showOther")}
        />
        <button type="button" className="note-close" hidden data-filter-clear="">
          {t("Tasks.clear")}
        </button>
        <p className="not-stated" hidden data-filter-empty="">
          {t("Tasks.empty")}
        </p>
      </div>
    </>
  );
}
