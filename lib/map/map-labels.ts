import type { LabelSpot as Spot } from "./label-spot";
import type { MapView, MapViewId } from "./map-view";
import type { GeoData } from "./geo-schema";

/** A named thing other than zones and the airport. */
export type MapLabel = Spot & {
  look: "place" | "water" | "neighbour" | "station";
  en: string;
  zh: string;
  /** Whether telephones see it too; there it stands at `narrow`, in larger letters. */
  narrow?: Spot;
};

type Placement = Spot & { kind: string; name: string; narrow?: Spot };

const placements: Record<MapViewId, Placement[]> = {
  cluster: [
    { kind: "place", name: "Shunyi Town", x: 640, y: 418, anchor: "start" },
    { kind: "place", name: "Niulanshan", x: 626, y: 50, anchor: "end" },
    { kind: "place", name: "Gaoliying", x: 215, y: 227, anchor: "end" },
    { kind: "place", name: "Nancai", x: 808, y: 352, anchor: "start" },
    { kind: "place", name: "Liqiao", x: 760, y: 640, anchor: "start" },
    { kind: "station", name: "Houshayu", x: 377, y: 430, anchor: "end" },
    {
      kind: "river",
      name: "Chaobai River",
      x: 752,
      y: 270,
      anchor: "start",
      narrow: { x: 826, y: 330, anchor: "end" },
    },
    { kind: "river", name: "Wenyu River", x: 118, y: 496, anchor: "end" },
    { kind: "neighbour-label", name: "Changping", x: 62, y: 90, anchor: "middle" },
    { kind: "neighbour-label", name: "Chaoyang", x: 75, y: 690, anchor: "middle" },
  ],
  district: [
    { kind: "place", name: "Shunyi Town", x: 396, y: 430, anchor: "end" },
    {
      kind: "place",
      name: "Yang Town",
      x: 702,
      y: 398,
      anchor: "start",
      narrow: { x: 716, y: 412, anchor: "start" },
    },
    { kind: "place", name: "Mulin", x: 612, y: 182, anchor: "start" },
    { kind: "place", name: "Zhang Town", x: 858, y: 358, anchor: "end" },
    { kind: "place", name: "Liqiao", x: 467, y: 640, anchor: "start" },
    {
      kind: "river",
      name: "Chaobai River",
      x: 460,
      y: 262,
      anchor: "start",
      narrow: { x: 470, y: 290, anchor: "start" },
    },
    { kind: "river", name: "Wenyu River", x: 40, y: 618, anchor: "start" },
    { kind: "neighbour-label", name: "Changping", x: 70, y: 190, anchor: "middle" },
    { kind: "neighbour-label", name: "Huairou", x: 180, y: 70, anchor: "middle" },
    { kind: "neighbour-label", name: "Miyun", x: 600, y: 60, anchor: "middle" },
    { kind: "neighbour-label", name: "Pinggu", x: 930, y: 190, anchor: "middle" },
    { kind: "neighbour-label", name: "Tongzhou", x: 690, y: 704, anchor: "middle" },
    { kind: "neighbour-label", name: "Chaoyang", x: 80, y: 700, anchor: "middle" },
  ],
};

const looks: Record<string, MapLabel["look"]> = {
  place: "place",
  station: "station",
  river: "water",
  "neighbour-label": "neighbour",
};

/**
 * The labels of a view, their words from content/geo. Places were chosen so
 * that nothing collides in either language (tests/unit/map/lay-out-labels); what
 * would collide is left out. So is a label whose feature the data lack: the drawings that readers
 * may take along are made from a part of it.
 */
export function mapLabels(view: MapView, data: GeoData): MapLabel[] {
  return placements[view.id].flatMap(({ kind, name, ...spot }) => {
    const feature = data.context.find(
      ({ properties }) => properties.kind === kind && properties.name_en === name,
    );
    const look = looks[kind];
    if (!feature || !look) return [];
    const { name_en: en, name_zh: zh } = feature.properties;
    return [{ ...spot, look, en, zh }];
  });
}
