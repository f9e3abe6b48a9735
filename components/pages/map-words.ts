import { type Locale, localeOf, type Mode, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { ZoneSlug } from "@/lib/content/types/parts";
import { ContentError } from "@/lib/content/load-collection";
import { getZone } from "@/lib/content/zones";
import { formatPlain } from "@/lib/facts/format-number";
import { mapViews, type MapViewId } from "@/lib/map/map-view";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { siteConfig } from "@/lib/site/site-config";
import { byZone } from "./by-zone";

function zoneName(slug: ZoneSlug, locale: Locale): string {
  const zone = getZone(slug);
  if (zone === undefined) throw new ContentError(`The map needs the zone "${slug}"`);
  return zone.text[locale].title;
}

/** The words and links of a static map. */
export function mapProps(mode: Mode, view: MapViewId) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const other = otherLocale(locale);
  const place = view === "district" ? t("Zones.districtView") : t("Zones.clusterView");
  return {
    view,
    locale,
    hrefs: byZone((zone) => hrefOf(mode, pathOf("zones", zone))),
    words: {
      title: t("Map.title", { place }),
      north: t("Map.north"),
      scale: t("Map.kilometres", { count: formatPlain(mapViews[view].scaleKm, locale) }),
      approval: siteConfig.mapApproval,
      zones: byZone((zone) => ({ name: zoneName(zone, locale), other: zoneName(zone, other) })),
      airport: { name: t("Map.airport"), short: t("Map.airportShort"), other: wordsOf(other)("Map.airport") },
    },
  };
}
