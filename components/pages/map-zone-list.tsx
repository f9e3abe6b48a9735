import { FactValue } from "@/components/content/fact-value";
import type { ProseContext } from "@/components/content/prose-context";
import { RunText } from "@/components/content/run-text";
import { SectorSeal } from "@/components/figure/sector-seal";
import { ZoneSeal } from "@/components/figure/zone-seal";
import { langTag, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getFact } from "@/lib/content/facts";
import { listSectors } from "@/lib/content/sectors";
import { listTasks } from "@/lib/content/tasks";
import { zoneSlug } from "@/lib/content/types/parts";
import { listZones, type Zone } from "@/lib/content/zones";
import { formatDate } from "@/lib/facts/format-date";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { zoneCloth } from "@/lib/weave/zone-cloth";
import { TaskLinks } from "./task-links";

type Props = { context: ProseContext };

/**
 * The zones by their numbers, each with what its page says of it. This is the panel of the map: when
 * the interactive one is open, its script shows the text of the chosen zone alone.
 */
export function MapZoneList({ context }: Props) {
  const { locale } = context;
  const t = wordsOf(locale);
  const other = otherLocale(locale);
  return (
    <ol className="map-zones">
      {listZones().map((zone, index) => {
        const slug = zoneSlug.parse(zone.slug);
        const name = zone.text[locale].title;
        return (
          <li key={slug} id={slug} data-map-panel="">
            <h3 className="map-zone-name">
              <svg width="28" height="28" viewBox="0 0 28 28" className="map-number" aria-hidden="true">
                <circle cx="14" cy="14" r="14" fill={zoneCloth[slug].fill} />
                <text x="14" y="19" fontSize="14" textAnchor="middle" fill={zoneCloth[slug].on}>
                  {index + 1}
                </text>
              </svg>
              <ZoneSeal zone={slug} seal={zone.record.seal} />
              <span>
                {name}
                <span className="small muted block" lang={langTag(other)}>
                  {zone.text[other].title}
                </span>
              </span>
            </h3>
            <button
              type="button"
              className="filter"
              hidden
              aria-pressed="false"
              data-map-zone={slug}
              aria-label={t("MapPage.showZone", { name })}
            >
              {t("MapPage.show")}
            </button>
            <ZoneDetails zone={zone} context={context} />
          </li>
        );
      })}
    </ol>
  );
}

function ZoneDetails({ zone, context }: Props & { zone: Zone }) {
  const { locale, mode } = context;
  const t = wordsOf(locale);
  const areas = zone.record.keyFacts.find(({ row }) => row === "area")?.facts ?? [];
  const tasks = listTasks().filter(({ record }) => record.zones.some((id) => id === zone.slug));
  const sectors = listSectors().flatMap((sector) => {
    const basis = sector.record.zones.find(({ id }) => id === zone.slug)?.basis ?? "none";
    return basis === "none" ? [] : [{ sector, basis }];
  });
  return (
    <div data-map-details={zone.slug}>
      <p>{zone.text[locale].description}</p>
      <h4>{t("MapPage.area")}</h4>
      {areas.map((id) => (
        <AreaFact key={id} id={id} context={context} />
      ))}
      <h4>{t("MapPage.sectors")}</h4>
      <ul className="map-sectors">
        {sectors.map(({ sector, basis }) => (
          <li key={sector.slug}>
            <SectorSeal seal={sector.record.seal} dashed={basis === "reading"} />
            <a href={hrefOf(mode, pathOf("sectors", sector.slug))}>{sector.text[locale].title}</a>
            <span className="small muted">{t(`Basis.${basis}`)}</span>
          </li>
        ))}
      </ul>
      <h4>{t("MapPage.tasks")}</h4>
      {tasks.length === 0 ? (
        <p>{t("MapPage.noTasks")}</p>
      ) : (
        <TaskLinks tasks={tasks} mode={mode} isRepeated />
      )}
      <p>
        <a href={hrefOf(mode, pathOf("zones", zone.slug))}>{t("MapPage.zonePage")}</a>
      </p>
    </div>
  );
}

/** An area with what it measures and the day for which it holds. */
function AreaFact({ id, context }: Props & { id: string }) {
  const { locale } = context;
  const { perimeter, asOf } = getFact(id);
  return (
    <p className="key-fact">
      <FactValue id={id} context={context} />
      {perimeter === undefined ? null : (
        <span className="small muted block">
          <RunText text={perimeter[locale]} locale={locale} />
        </span>
      )}
      {asOf === undefined ? null : (
        <time className="small muted block" dateTime={asOf}>
          {wordsOf(locale)("MapPage.asOf", { date: formatDate(asOf, locale) })}
        </time>
      )}
    </p>
  );
}
