import type { Locale } from "@/i18n/routing";
import type { ZoneSlug } from "@/lib/content/types/parts";
import { measureLabel, wrapLabel } from "@/lib/weave/wrap-label";
import { zoneOrder } from "@/lib/weave/zone-cloth";
import type { LabelSpot } from "./label-spot";
import { mapLabels, type MapLabel } from "./map-labels";
import type { MapDrawing, MapView } from "./map-view";
import type { GeoData } from "./geo-schema";
import { airportSpot, zonePlacement, type MapLead } from "./zone-placement";

/** Words that content/geo does not hold: names as the pages print them, in the page's language and in the other. */
export type MapWords = {
  zones: Record<ZoneSlug, { name: string; other: string }>;
  airport: { name: string; short: string; other: string };
};

export type LabelLook = MapLabel["look"] | "zone" | "airport";

/** One line of a label with the place of its baseline. */
export type LabelLine = { text: string; y: number; size: number; isOther: boolean };

/** A label ready to be drawn, and the box that it fills. */
export type LaidLabel = {
  id: string;
  look: LabelLook;
  zone?: ZoneSlug;
  x: number;
  anchor: LabelSpot["anchor"];
  lines: LabelLine[];
  /** A fine line from the label to what it names, where other things lie nearer. */
  lead?: MapLead;
  box: { left: number; top: number; right: number; bottom: number };
};

const sizes: Record<LabelLook, number> = {
  zone: 18,
  airport: 15,
  place: 16,
  water: 16,
  station: 14,
  neighbour: 14,
};
const small = 13;
const narrowPx = 12.5;

/** Units of the drawing in one pixel on a telephone 390 pixels wide. */
export function narrowUnit(view: MapView): number {
  return view.narrow.width / 358;
}

/** Every label of a drawing. Telephones read one language and few labels; zones are only pins there. */
export function layOutLabels(
  view: MapView,
  data: GeoData,
  locale: Locale,
  drawing: MapDrawing,
  words: MapWords,
): LaidLabel[] {
  const labels = mapLabels(view, data);
  const airport = airportSpot[view.id];
  if (drawing === "narrow") {
    const size = Math.round(narrowPx * narrowUnit(view));
    const room = airport.narrow.anchor === "end" ? size * 5 : size * 8;
    const seen = labels.flatMap((label) => (label.narrow ? [{ ...label, ...label.narrow }] : []));
    return [
      ...seen.map((label) => lay(label.en, label.look, label, [label[locale]], [], size)),
      {
        ...lay("airport", "airport", airport.narrow, wrapLabel(words.airport.short, size, room), [], size),
        lead: airport.narrow.lead,
      },
    ];
  }
  const zones = data.zones.map(({ properties: { id } }) => {
    const { name, other } = words.zones[id];
    const { label, lineWidth, lead } = zonePlacement(view, data, id);
    // The number of its pins: a name may stand nearer to another zone than to its own.
    const numbered = `${zoneOrder.indexOf(id) + 1} ${name}`;
    const lines = wrapLabel(numbered, sizes.zone, lineWidth, "display");
    return {
      ...lay(id, "zone", label, lines, wrapLabel(other, small, Math.min(lineWidth, 200)), sizes.zone),
      zone: id,
      lead,
    };
  });
  const others = labels.map((label) => {
    const other =
      label.look === "place" || label.look === "water" ? [label[locale === "en" ? "zh" : "en"]] : [];
    return lay(label.en, label.look, label, [label[locale]], other, sizes[label.look]);
  });
  // The ground is small in the view of the whole district: there the short name must do.
  const isClose = view.id === "cluster";
  const airportLines = wrapLabel(isClose ? words.airport.name : words.airport.short, sizes.airport, 112);
  const airportOther = isClose ? wrapLabel(words.airport.other, small, 130) : [];
  return [
    ...zones,
    ...others,
    {
      ...lay("airport", "airport", airport.wide, airportLines, airportOther, sizes.airport),
      lead: airport.wide.lead,
    },
  ];
}

function lay(
  id: string,
  look: LabelLook,
  { x, y, anchor }: LabelSpot,
  names: string[],
  others: string[],
  size: number,
): LaidLabel {
  const lines = [
    ...names.map((text, index) => ({ text, y: y + index * size * 1.1, size, isOther: false })),
    ...others.map((text, index) => ({
      text,
      y: y + (names.length - 1) * size * 1.1 + (index + 1) * small * 1.2,
      size: small,
      isOther: true,
    })),
  ];
  const face = (line: LabelLine) => (look === "zone" && !line.isOther ? "display" : "text");
  const width = Math.max(...lines.map((line) => measureLabel(line.text, line.size, face(line))));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  const bottom = (lines.at(-1)?.y ?? y) + size * 0.25;
  return {
    id,
    look,
    x,
    anchor,
    lines,
    box: { left, top: y - size * 0.85, right: left + width, bottom },
  };
}
