import type { ZoneSlug } from "@/lib/content/types/parts";
import type { LabelSpot as Spot } from "./label-spot";
import { projectPoint, type MapDrawing, type MapView, type MapViewId } from "./map-view";
import type { GeoData } from "./geo-schema";

/** Path data of a fine line from a name to what it names. */
export type MapLead = `M${number} ${number}L${number} ${number}`;

/** Where a zone's pins and its name stand. */
export type ZonePlacement = { pins: [number, number][]; label: Spot; lineWidth: number; lead?: MapLead };

type ZoneSpot = { label: Spot; pin?: [number, number]; lineWidth?: number; lead?: MapLead };

const usualLineWidth = 275;

const zoneSpots: Record<MapViewId, Record<ZoneSlug, ZoneSpot>> = {
  cluster: {
    tianzhu: { label: { x: 556, y: 454, anchor: "start" }, lead: "M551 449L524 457" },
    "capital-airport": { label: { x: 266, y: 340, anchor: "start" }, pin: [283, 436] },
    // To the left of the middle: beneath the right half lies the town of Mapo.
    "sino-german": { label: { x: 472, y: 202, anchor: "middle" } },
  },
  district: {
    // This side of the river the name would stand on a part of another zone.
    tianzhu: { label: { x: 548, y: 506, anchor: "start" }, lineWidth: 400, lead: "M543 501L306 517" },
    "capital-airport": {
      label: { x: 172, y: 346, anchor: "start" },
      pin: [168, 436],
      lead: "M167 341L167 408",
    },
    "sino-german": { label: { x: 296, y: 212, anchor: "middle" } },
  },
};

/**
 * A pin for every part of a zone, at the anchors of content/geo, and the spot
 * of its name. The pin of the Capital Airport zone stands clear of the airport and its names.
 */
export function zonePlacement(view: MapView, data: GeoData, id: ZoneSlug): ZonePlacement {
  const { label, pin, lineWidth = usualLineWidth, lead } = zoneSpots[view.id][id];
  if (pin) return { pins: [pin], label, lineWidth, lead };
  const pins = data.zones
    .filter(({ properties }) => properties.id === id)
    .flatMap(({ properties }) =>
      (properties.parts ?? [properties]).map(({ anchor }) => projectPoint(view, anchor)),
    );
  return { pins, label, lineWidth, lead };
}

/** Where the airport's name stands, and the thin line from there to its ground. */
export const airportSpot: Record<MapViewId, Record<MapDrawing, Spot & { lead: MapLead }>> = {
  cluster: {
    wide: { x: 356, y: 473, anchor: "end", lead: "M361 468L411 468" },
    narrow: { x: 352, y: 495, anchor: "end", lead: "M357 490L407 490" },
  },
  district: {
    wide: { x: 190, y: 540, anchor: "end", lead: "M195 535L231 535" },
    // On telephones the letters are larger, and beside the airport they would cover stations and towns.
    narrow: { x: 335, y: 708, anchor: "start", lead: "M352 678L316 628" },
  },
};
