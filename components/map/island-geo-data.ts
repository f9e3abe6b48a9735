import type { IslandGeo } from "@/lib/map/island-geo";

// Put here by lib/finish/bundle-map.ts, which builds it from content/geo.
declare const MAP_GEO: IslandGeo;

/** The data of the map, part of its script. */
export const islandGeoData = MAP_GEO;
