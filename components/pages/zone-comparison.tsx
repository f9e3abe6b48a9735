import { WeaveBand } from "@/components/figure/weave-band";
import type { ProseContext } from "@/components/content/prose-context";
import { langTag, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { zoneSlug } from "@/lib/content/types/parts";
import { keyFactRow } from "@/lib/content/types/zone";
import { listZones } from "@/lib/content/zones";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { FactList } from "./key-facts";

type Props = { context: ProseContext };

/** The key facts of the three zones beside each other; on telephones each row becomes a block. */
export function ZoneComparison({ context }: Props) {
  const { locale, mode } = context;
  const t = wordsOf(locale);
  const other = otherLocale(locale);
  const zones = listZones();
  const rows = keyFactRow.options.filter((row) =>
    zones.some((zone) => zone.record.keyFacts.some((facts) => facts.row === row)),
  );
  return (
    <table className="comparison" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            <span className="sr-only">{t("Zones.row")}</span>
          </th>
          {zones.map((zone) => (
            <th key={zone.slug} scope="col" role="columnheader">
              <WeaveBand zone={zoneSlug.parse(zone.slug)} kind="column" />
              <a href={hrefOf(mode, pathOf("zones", zone.slug))}>{zone.text[locale].title}</a>
              <span lang={langTag(other)}>{zone.text[other].title}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row} id={`compare-${row}`} role="row">
            <th scope="row" role="rowheader">
              {t(`Zone.rows.${row}`)}
            </th>
            {zones.map((zone) => {
              const facts = zone.record.keyFacts.find((candidate) => candidate.row === row)?.facts ?? [];
              return (
                <td
                  key={zone.slug}
                  role="cell"
                  data-zone={zone.text[locale].short ?? zone.text[locale].title}
                >
                  {facts.length === 0 ? (
                    <span className="not-stated">{t("Zone.notStated")}</span>
                  ) : (
                    <FactList ids={facts} context={context} />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
