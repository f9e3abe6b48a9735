import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listSectors } from "@/lib/content/sectors";
import { zoneSlug, type Basis, type ZoneSlug } from "@/lib/content/types/parts";
import { listZones } from "@/lib/content/zones";
import type { IslandWords } from "@/lib/map/island-words";
import { siteConfig } from "@/lib/site/site-config";
import { byZone } from "./by-zone";

/** Everything that the map island says, whole sentences with `{name}` where the script puts a name. */
export function islandWords(mode: Mode): IslandWords {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const zones = listZones();
  const name = (slug: ZoneSlug) => zones.find((zone) => zone.slug === slug)?.text[locale].title ?? slug;
  const sectors = listSectors().map(({ slug, record, text }) => {
    const basisOf = (zone: ZoneSlug): Basis => record.zones.find(({ id }) => id === zone)?.basis ?? "none";
    const findings = zones.map((zone) =>
      t("MapPage.finding", {
        zone: zone.text[locale].short ?? zone.text[locale].title,
        basis: t(`Basis.${basisOf(zoneSlug.parse(zone.slug))}`),
      }),
    );
    const [first = "", second = "", third = ""] = findings;
    const said = t("MapPage.findings", { sector: text[locale].title, first, second, third });
    return [slug, { bases: byZone(basisOf), said }] as const;
  });
  return {
    locale,
    approval: siteConfig.mapApproval,
    zones: byZone(name),
    kinds: { place: t("MapPage.kinds.place"), station: t("MapPage.kinds.station") },
    sectors: Object.fromEntries(sectors),
    text: {
      opened: t("MapPage.opened"),
      mapLabel: t("MapPage.mapLabel"),
      note: t("MapPage.note"),
      views: t("MapPage.views"),
      viewCluster: t("MapPage.viewCluster"),
      viewDistrict: t("MapPage.viewDistrict"),
      zoomIn: t("MapPage.zoomIn"),
      zoomOut: t("MapPage.zoomOut"),
      reset: t("MapPage.reset"),
      fullScreen: t("MapPage.fullScreen"),
      leaveFullScreen: t("MapPage.leaveFullScreen"),
      copyLink: t("MapPage.copyLink"),
      copied: t("MapPage.copied"),
      copyFailed: t("MapPage.copyFailed"),
      searchLabel: t("MapPage.searchLabel"),
      searchGo: t("MapPage.searchGo"),
      found: t("MapPage.found", { name: "{name}" }),
      notFound: t("MapPage.notFound"),
      placeOfKind: t("MapPage.placeOfKind", { name: "{name}", kind: "{kind}" }),
      chosen: t("MapPage.chosen", { name: "{name}" }),
      unchosen: t("MapPage.unchosen"),
      ctrlScroll: t("MapPage.ctrlScroll"),
      cmdScroll: t("MapPage.cmdScroll"),
      twoFingers: t("MapPage.twoFingers"),
      kilometres: t("MapPage.kilometres"),
      metres: t("MapPage.metres"),
      north: t("Map.north"),
    },
  };
}
