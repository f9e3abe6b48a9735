import type { ZoneSlug } from "@/lib/content/types/parts";
import { zoneOrder } from "@/lib/weave/zone-cloth";
import { mapBounds, zoomRange } from "./map-bounds";
import { mapLayers, type MapLayer } from "./map-layers";
import type { MapViewId } from "./map-view";

/** Where a reader has moved the map to: the middle of the window in degrees, and the zoom. */
export type MapCamera = { latitude: number; longitude: number; zoom: number };

/**
 * What the address of the map page says. Without a `view` the map shows the place that was found or the
 * chosen zone, or the three zones when there is neither.
 */
export type MapState = {
  zone?: ZoneSlug;
  sector?: string;
  /** The id of a place that was looked for, which the map marks. */
  place?: string;
  view?: MapViewId | MapCamera;
  layers: readonly MapLayer[];
};

type Address = { search: string; hash: string };

const names = { layers: "layers", sector: "sector", place: "place", view: "view" } as const;

/**
 * Reads the state of the map from an address. A fragment, layer, sector, place or view that is unknown is
 * as if it were not there; the rest applies.
 */
export function readMapState(
  { search, hash }: Address,
  sectors: readonly string[],
  places: readonly string[] = [],
): MapState {
  const query = new URLSearchParams(search);
  const sector = query.get(names.sector);
  const place = query.get(names.place);
  return {
    zone: readZone(hash),
    sector: sectors.find((known) => known === sector),
    place: places.find((known) => known === place),
    view: readView(query.get(names.view)),
    layers: readLayers(query.get(names.layers)),
  };
}

/** The query and fragment for a state; what others keep in the query stays. */
export function writeMapState(state: MapState, search: string): Address {
  const query = new URLSearchParams(search);
  const set = (name: string, value: string | undefined) =>
    value === undefined ? query.delete(name) : query.set(name, value);
  const isWhole = mapLayers.every((layer) => state.layers.includes(layer));
  const shown = mapLayers.filter((layer) => state.layers.includes(layer));
  set(names.layers, isWhole ? undefined : shown.join(",") || "none");
  set(names.sector, state.sector);
  set(names.place, state.place);
  set(names.view, state.view === undefined ? undefined : writeView(state.view));
  // Commas are allowed in a query, and a reader should be able to read the address.
  const text = query.toString().replaceAll("%2C", ",");
  return { search: text === "" ? "" : `?${text}`, hash: state.zone === undefined ? "" : `#${state.zone}` };
}

function readZone(hash: string): ZoneSlug | undefined {
  return zoneOrder.find((zone) => `#${zone}` === hash);
}

function readLayers(value: string | null): readonly MapLayer[] {
  if (value === null) return mapLayers;
  if (value === "none") return [];
  const asked = value.split(",");
  const known = mapLayers.filter((layer) => asked.includes(layer));
  return known.length === 0 ? mapLayers : known;
}

function readView(value: string | null): MapState["view"] {
  if (value === "cluster" || value === "district") return value;
  const numbers = value?.split(",") ?? [];
  if (numbers.length !== 3 || !numbers.every((part) => /^\d+(\.\d+)?$/.test(part))) return undefined;
  const [latitude = 0, longitude = 0, zoom = 0] = numbers.map(Number);
  const [[west, south], [east, north]] = mapBounds;
  const isInside = latitude > south && latitude < north && longitude > west && longitude < east;
  return isInside && zoom >= zoomRange.min && zoom <= zoomRange.max
    ? { latitude, longitude, zoom }
    : undefined;
}

function writeView(view: MapViewId | MapCamera): string {
  if (typeof view === "string") return view;
  return `${view.latitude.toFixed(4)},${view.longitude.toFixed(4)},${view.zoom.toFixed(1)}`;
}
