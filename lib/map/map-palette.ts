import type { ZoneSlug } from "@/lib/content/types/parts";
import { zoneCloth } from "@/lib/weave/zone-cloth";

/** The colours of a zone as an engine needs them: values, not custom properties. */
export type ZonePalette = { fill: string; ink: string; wash: string; on: string };

/**
 * The colours of the map, which are tokens of app/styles/tokens.css without their `--p-`. `read` gets
 * the name of a custom property, so that the theme of the page decides.
 */
export function makePalette(read: (property: string) => string) {
  const at = (name: string) => read(`--p-${name}`).trim();
  const zone = (slug: ZoneSlug): ZonePalette => {
    const { fill, ink, wash, on } = zoneCloth[slug];
    const value = (colour: string) => read(colour.slice("var(".length, -")".length)).trim();
    return { fill: value(fill), ink: value(ink), wash: value(wash), on: value(on) };
  };
  return {
    scheme: read("color-scheme").trim(),
    ink: at("ink"),
    ink2: at("ink-2"),
    ink3: at("ink-3"),
    sheet: at("sheet"),
    ground: at("sunk"),
    land: at("land"),
    field: at("field"),
    water: at("water"),
    waterline: at("waterline"),
    road: at("road"),
    runway: at("runway"),
    zones: {
      tianzhu: zone("tianzhu"),
      "capital-airport": zone("capital-airport"),
      "sino-german": zone("sino-german"),
    },
  };
}

export type MapPalette = ReturnType<typeof makePalette>;
