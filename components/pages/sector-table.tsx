import type { ProseContext } from "@/components/content/prose-context";
import { NoteMark } from "@/components/content/note-mark";
import { wordsOf } from "@/i18n/words";
import { listSectors } from "@/lib/content/sectors";
import { listZones } from "@/lib/content/zones";
import { hrefOf, pathOf } from "@/lib/site/addresses";

type Props = { context: ProseContext };

/** Sector by zone in words: the table that the drawing only illustrates. */
export function SectorTable({ context }: Props) {
  const { locale, mode } = context;
  const t = wordsOf(locale);
  return (
    <div className="table-scroll">
      <table className="grid-table mt-6">
        <thead>
          <tr>
            <th scope="col">{t("Sector.sector")}</th>
            {listZones().map((zone) => (
              <th key={zone.slug} scope="col">
                {zone.text[locale].short ?? zone.text[locale].title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listSectors().map((sector) => (
            <tr key={sector.slug} id={`matrix-${sector.slug}`}>
              <th scope="row">
                <a href={hrefOf(mode, pathOf("sectors", sector.slug))}>{sector.text[locale].title}</a>
              </th>
              {sector.record.zones.map(({ id, basis, sources = [] }) => (
                <td key={id}>
                  <span className={basis === "stated" ? undefined : "not-stated"}>{t(`Basis.${basis}`)}</span>
                  {sources.length === 0 ? null : (
                    <NoteMark number={context.notes.ofSources(sources)} locale={locale} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
