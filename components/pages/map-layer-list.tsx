import { MapSample } from "@/components/figure/map-sample";
import { SectorSeal } from "@/components/figure/sector-seal";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listSectors } from "@/lib/content/sectors";
import { mapLayers } from "@/lib/map/map-layers";

type Props = { locale: Locale };

/** The legend. Its boxes are hidden until the interactive map is open; then they show and hide layers. */
export function MapLayerList({ locale }: Props) {
  const t = wordsOf(locale);
  return (
    <ul className="map-layers">
      {mapLayers.map((layer) => (
        <li key={layer}>
          <label>
            <input type="checkbox" defaultChecked hidden data-map-layer={layer} />
            {t(`MapPage.layers.${layer}`)}
          </label>
          <MapSample layer={layer} />
        </li>
      ))}
    </ul>
  );
}

/** Buttons that light the zones where a sector is documented; without the interactive map the list says it. */
export function MapSectorFilter({ locale }: Props) {
  const t = wordsOf(locale);
  return (
    <section className="map-filter no-print" hidden data-map-filter="">
      <h2 className="plain-title">{t("MapPage.sectorHeading")}</h2>
      <div className="filters" role="group" aria-label={t("MapPage.sectorHeading")}>
        {listSectors().map((sector) => (
          <button
            key={sector.slug}
            type="button"
            className="filter"
            aria-pressed="false"
            data-map-sector={sector.slug}
          >
            <SectorSeal seal={sector.record.seal} />
            {sector.text[locale].title}
          </button>
        ))}
      </div>
      <p className="small" data-map-said="" />
    </section>
  );
}
