import { NoteMark } from "@/components/content/note-mark";
import { SectorSeal } from "@/components/figure/sector-seal";
import { ThreadSwatch } from "@/components/figure/thread-swatch";
import { ZoneSeal } from "@/components/figure/zone-seal";
import { localeOf, type Mode, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { Sector } from "@/lib/content/sectors";
import { listTasks } from "@/lib/content/tasks";
import { zoneSlug } from "@/lib/content/types/parts";
import { getZone } from "@/lib/content/zones";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { ArticlePage } from "./article-page";
import { pageContext } from "./page-context";
import { TaskLinks } from "./task-links";

/** One sector: what is documented, in which zones, and which tasks of the plan touch it. */
export function SectorPage({ mode, sector }: { mode: Mode; sector: Sector }) {
  const { title, description, prose } = sector.text[localeOf(mode)];
  const context = pageContext(mode, [
    { prose },
    ...sector.record.zones.map(({ sources = [] }) => ({ sources })),
  ]);
  const t = wordsOf(context.locale);
  const tasks = listTasks().filter((task) => task.record.sectors.some(({ id }) => id === sector.slug));
  return (
    <ArticlePage
      context={context}
      path={pathOf("sectors", sector.slug)}
      current="sectors"
      title={title}
      description={description}
      checked={sector.record.checked}
      prose={prose}
      other={sector.text[otherLocale(context.locale)].title}
      trail={[{ label: t("Nav.sectors"), path: "/sectors/" }]}
      head={
        <div className="page-width sector-mark">
          <SectorSeal seal={sector.record.seal} />
          <ThreadSwatch thread={sector.record.thread} />
        </div>
      }
    >
      <section className="part prose" id="zones">
        <h2>{t("Sector.zonesHeading")}</h2>
        <table>
          <tbody>
            {sector.record.zones.map(({ id, basis, sources = [] }) => (
              <tr key={id} id={`zones-${id}`}>
                <th scope="row">
                  <a className="with-seal" href={hrefOf(mode, pathOf("zones", id))}>
                    <ZoneSeal zone={zoneSlug.parse(id)} seal={getZone(id)?.record.seal ?? ""} />{" "}
                    {getZone(id)?.text[context.locale].title}
                  </a>
                </th>
                <td>
                  <span className={basis === "stated" ? undefined : "not-stated"}>{t(`Basis.${basis}`)}</span>
                  {sources.length === 0 ? null : (
                    <NoteMark number={context.notes.ofSources(sources)} locale={context.locale} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="part prose" id="tasks">
        <h2>{t("Sector.tasksHeading")}</h2>
        {tasks.length === 0 ? (
          <p>{t("Sector.noTasks")}</p>
        ) : (
          <>
            <p className="small muted">{t("Sector.tasksNote")}</p>
            <TaskLinks tasks={tasks} mode={mode} />
          </>
        )}
      </section>
    </ArticlePage>
  );
}
