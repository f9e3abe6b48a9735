import type { GeoData } from "./geo-schema";

const isFree = ({ properties }: GeoData[keyof GeoData][number]) => properties.licence !== "none";

/** What of content/geo readers may take along: every shape that carries a clear licence. */
export function freeGeo({ zones, context, outline }: GeoData): GeoData {
  return { zones: zones.filter(isFree), context: context.filter(isFree), outline: outline.filter(isFree) };
}
