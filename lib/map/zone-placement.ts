import type { ZoneSlug } from "@/lib/content/types/parts";
import type { LabelSpot as Spot } from "./label-spot";
import { projectPoint, type MapView, type MapViewId } from "./map-view";
import type { GeoData } from "./geo-schema";

/** Where a zone's pins and its name stand. */
export type ZonePlacement = { pins: [number, number][]; label: Spot; lineWidth: number };

type ZoneSpot = { label: Spot; pin?: [number, number]; lineWidth?: number };

const usualLineWidth = 250;

const zoneSpots: Record<MapViewId, Record<ZoneSlug, ZoneSpot>> = {
  cluster: {
    tianzhu: { label: { x: 556, y: 457, anchor: "start" } },
    "capital-airport": { label: { x: 304, y: 340, anchor: "start" }, pin: [278, 343] },
    "sino-german": { label: { x: 545, y: 202, anchor: "middle" } },
  },
  district: {
    // Between the zone around it and the river there is room for short lines only.
    tianzhu: { label: { x: 330, y: 499, anchor: "start" }, lineWidth: 140 },
    "capital-airport": { label: { x: 172, y: 352, anchor: "start" }, pin: [168, 436] },
    "sino-german": { label: { x: 296, y: 212, anchor: "middle" } },
  },
};

/**
 * A pin for every part of a zone, at the anchors of content/geo, and the spot
 * of its name. The pin of the Capital Airport zone stands clear of its name.
 */
export function zonePlacement(view: MapView, data: GeoData, id: ZoneSlug): ZonePlacement {
  const { label, pin, lineWidth = usualLineWidth } = zoneSpots[view.id][id];
  if (pin) return { pins: [pin], label, lineWidth };
  const pins = data.zones
    .filter(({ properties }) => properties.id === id)
    .flatMap(({ properties }) =>
      (properties.parts ?? [properties]).map(({ anchor }) => projectPoint(view, anchor)),
    );
  return { pins, label, lineWidth };
}

/** Where the airport's name ends, at its left side, and how far a thin line leads from there to the ground. */
export const airportSpot: Record<MapViewId, { wide: Spot; narrow: Spot; lead: number }> = {
  cluster: { wide: { x: 356, y: 500, anchor: "end" }, narrow: { x: 352, y: 500, anchor: "end" }, lead: 50 },
  district: { wide: { x: 190, y: 540, anchor: "end" }, narrow: { x: 222, y: 540, anchor: "end" }, lead: 36 },
};
