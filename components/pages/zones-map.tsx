import { DistrictMap } from "@/components/figure/district-map";
import { MapLegend } from "@/components/figure/map-legend";
import { localeOf, type Mode, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { zoneSlug } from "@/lib/content/types/parts";
import { listZones } from "@/lib/content/zones";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { mapSources } from "./map-sources";
import { mapProps } from "./map-words";

/** Both views of the static map with their legend, and what they are not. */
export function ZonesMap({ mode }: { mode: Mode }) {
  const t = wordsOf(localeOf(mode));
  return (
    <div className="zones-map">
      <figure>
        <DistrictMap {...mapProps(mode, "cluster")} />
        <figcaption>{t("Zones.clusterView")}</figcaption>
      </figure>
      <div>
        <MapLegend
          locale={localeOf(mode)}
          zonesHeading={t("Nav.zones")}
          layersHeading={t("MapPage.layersHeading")}
          layerName={(layer) => t(`MapPage.layers.${layer}`)}
          zones={listZones().map((zone) => ({
            zone: zoneSlug.parse(zone.slug),
            seal: zone.record.seal,
            name: zone.text[localeOf(mode)].title,
            other: zone.text[otherLocale(localeOf(mode))].title,
            href: hrefOf(mode, pathOf("zones", zone.slug)),
          }))}
        />
        <p className="small mt-6">{t("Zones.mapNote")}</p>
        <p className="small muted mt-2">{mapSources(localeOf(mode))}</p>
      </div>
      <figure>
        <DistrictMap {...mapProps(mode, "district")} />
        <figcaption>{t("Zones.districtView")}</figcaption>
      </figure>
    </div>
  );
}
