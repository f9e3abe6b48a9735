import { langTag, otherLocale, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listPlaces } from "@/lib/map/map-places";
import { readGeo } from "@/lib/map/read-geo";

/** Everything that the map shows, in the order of its layers. */
export function MapTable({ locale }: { locale: Locale }) {
  const t = wordsOf(locale);
  const other = otherLocale(locale);
  return (
    <section className="part" id="table">
      <h2 className="plain-title">{t("MapPage.tableHeading")}</h2>
      <p className="small muted">{t("MapPage.tableNote")}</p>
      <div className="table-scroll">
        <table className="grid-table mt-4">
          <thead>
            <tr>
              {(["Name", "Other", "Kind", "Precision", "Origin"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`MapPage.column${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listPlaces(readGeo()).map(({ id, name, kind, precision, origin }) => (
              <tr key={id} id={id}>
                <th scope="row">{name[locale]}</th>
                <td lang={langTag(other)}>{name[other]}</td>
                <td>{t(`MapPage.kinds.${kind}`)}</td>
                <td>{t(`MapPage.precision.${precision}`)}</td>
                <td>{t(`MapPage.origin.${origin}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
