import { langTag, otherLocale, type Locale } from "@/i18n/routing";
import type { ZoneSlug } from "@/lib/content/types/parts";
import { mapLayers, type MapLayer } from "@/lib/map/map-layers";
import { zoneCloth } from "@/lib/weave/zone-cloth";
import { MapSample } from "./map-sample";
import { ZoneSeal } from "./zone-seal";

type Zone = { zone: ZoneSlug; seal: string; name: string; other: string; href: string };
type Props = {
  locale: Locale;
  zones: Zone[];
  layerName: (layer: MapLayer) => string;
  zonesHeading: string;
  layersHeading: string;
};

/** Beside the map: the zones by number, as links, and what the marks of the map mean. */
export function MapLegend({ locale, zones, layerName, zonesHeading, layersHeading }: Props) {
  const heading = "border-b-[1.5px] border-ink pb-1.5 text-[1.0625rem] font-semibold [font-family:inherit]";
  return (
    <div className="grid content-start gap-6">
      <section>
        <h2 className={heading}>{zonesHeading}</h2>
        <ol className="m-0 list-none p-0">
          {zones.map(({ zone, seal, name, other, href }, index) => (
            <li key={zone} className="border-b border-rule">
              <a href={href} className="flex min-h-14 items-center gap-3 py-1.5 leading-snug">
                <svg
                  width="26"
                  height="26"
                  viewBox="0 0 26 26"
                  className="flex-none forced-color-adjust-none"
                  aria-hidden="true"
                >
                  <circle cx="13" cy="13" r="13" fill={zoneCloth[zone].fill} />
                  <text
                    x="13"
                    y="18"
                    fontSize="14"
                    textAnchor="middle"
                    fill={zoneCloth[zone].on}
                    className="font-semibold"
                  >
                    {index + 1}
                  </text>
                </svg>
                <ZoneSeal zone={zone} seal={seal} />
                <span>
                  {name}
                  <span className="block text-[.8125rem] text-ink-2" lang={langTag(otherLocale(locale))}>
                    {other}
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2 className={heading}>{layersHeading}</h2>
        <ul className="m-0 list-none p-0">
          {mapLayers.map((layer) => (
            <li key={layer} className="flex min-h-11 items-center justify-between gap-4">
              {layerName(layer)}
              <MapSample layer={layer} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
