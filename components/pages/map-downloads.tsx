import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { mapDataPath, mapFiles } from "@/lib/map/map-files";
import { assetHref } from "@/lib/site/addresses";

/** The map as drawings and as data. */
export function MapDownloads({ mode }: { mode: Mode }) {
  const t = wordsOf(localeOf(mode));
  return (
    <section className="part" id="downloads">
      <h2 className="plain-title">{t("MapPage.downloadsHeading")}</h2>
      <ul className="map-downloads">
        {mapFiles(mode).map(({ key, path }) => (
          <li key={key}>
            <a href={assetHref(path)} download="">
              {t(`MapPage.${key}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={assetHref(mapDataPath)} download="">
            {t("MapPage.downloadData")}
          </a>
        </li>
      </ul>
      <p className="small muted">{t("MapPage.downloadNote")}</p>
    </section>
  );
}
