import { readFileSync } from "node:fs";
import { join } from "node:path";
import { islandGeo } from "@/lib/map/island-geo";
import { mapBounds } from "@/lib/map/map-bounds";
import { readGeo } from "@/lib/map/read-geo";
import type { Files } from "./write-files";

const style = {
  version: 8,
  sources: { map: { type: "geojson", data: "/map.geojson" } },
  layers: [
    { id: "areas", type: "fill", source: "map", filter: ["==", ["geometry-type"], "Polygon"] },
    { id: "lines", type: "line", source: "map" },
    { id: "pins", type: "circle", source: "map", filter: ["==", ["geometry-type"], "Point"] },
    { id: "names", type: "symbol", source: "map", layout: { "text-field": ["get", "en"] } },
  ],
};

/** The engine and its data come when the reader asks for them, as on our page. */
const opener = `document.querySelector("button").addEventListener("click", () => import("/map.js"));
`;

const script = `import { Map, setWorkerUrl } from "/maplibre-gl.mjs";
setWorkerUrl("/maplibre-gl-worker.mjs");
const map = new Map({ container: "map", bounds: ${JSON.stringify(mapBounds)}, style: ${JSON.stringify(style)} });
map.on("load", () => document.body.setAttribute("data-ready", ""));
`;

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Map</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/maplibre-gl.css"><link rel="stylesheet" href="/style.css"><script type="module" src="/open.js"></script></head><body><button type="button">Open the map</button><div id="map"></div></body></html>
`;

/** MapLibre as its package comes, with the data of our own map and four plain layers. */
export function mapFiles(root: string, icon: Uint8Array): Files {
  const engine = (file: string) => readFileSync(join(root, "node_modules/maplibre-gl/dist", file));
  return {
    "map/index.html": page,
    "open.js": opener,
    "map.js": script,
    "map.geojson": JSON.stringify(islandGeo(readGeo())),
    "style.css": "body{margin:0}#map{height:90vh}",
    "icon.svg": icon,
    "maplibre-gl.mjs": engine("maplibre-gl.mjs"),
    "maplibre-gl-worker.mjs": engine("maplibre-gl-worker.mjs"),
    "maplibre-gl.css": engine("maplibre-gl.css"),
  };
}
