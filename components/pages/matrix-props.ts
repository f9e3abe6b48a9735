import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listSectors } from "@/lib/content/sectors";
import type { Sector } from "@/lib/content/sectors";
import { zoneSlug, type Basis, type ZoneSlug } from "@/lib/content/types/parts";
import { listZones } from "@/lib/content/zones";

/** On what the tie between a sector and each zone rests. */
function basisByZone(sector: Sector): Record<ZoneSlug, Basis> {
  const of = (zone: ZoneSlug) => sector.record.zones.find(({ id }) => id === zone)?.basis ?? "none";
  return {
    tianzhu: of("tianzhu"),
    "capital-airport": of("capital-airport"),
    "sino-german": of("sino-german"),
  };
}

/** What the drawing of sectors by zones needs; the table beneath it says the same in words. */
export function matrixProps(locale: Locale) {
  return {
    locale,
    zones: listZones().map((zone) => ({
      zone: zoneSlug.parse(zone.slug),
      seal: zone.record.seal,
      short: zone.text[locale].short ?? zone.text[locale].title,
      narrow: wordsOf(locale)(`Home.zoneShort.${zoneSlug.parse(zone.slug)}`),
    })),
    sectors: listSectors().map((sector) => ({
      thread: sector.record.thread,
      seal: sector.record.seal,
      name: sector.text[locale].title,
      basis: basisByZone(sector),
    })),
  };
}
