import { geoContains } from "d3-geo";
import { describe, expect, it } from "vitest";
import { locales, otherLocale, type Locale } from "@/i18n/routing";
import type { ZoneSlug } from "@/lib/content/types/parts";
import { layOutLabels, narrowUnit, type LaidLabel } from "@/lib/map/lay-out-labels";
import { mapLabels } from "@/lib/map/map-labels";
import { mapShields } from "@/lib/map/map-shields";
import {
  mapProjection,
  mapSize,
  mapViews,
  projectPoint,
  type MapDrawing,
  type MapView,
} from "@/lib/map/map-view";
import { readGeo } from "@/lib/map/read-geo";
import { zonePlacement } from "@/lib/map/zone-placement";
import { rewindRings } from "@/lib/map/rewind-rings";
import { measureLabel } from "@/lib/weave/wrap-label";
import { zoneOrder } from "@/lib/weave/zone-cloth";

const data = readGeo();
const names = {
  tianzhu: { en: "Tianzhu Comprehensive Bonded Zone", zh: "天竺综合保税区" },
  "capital-airport": { en: "Capital Airport Economic Demonstration Zone", zh: "首都机场临空经济示范区" },
  "sino-german": { en: "Sino-German International Cooperation Industrial Park", zh: "中德国际合作产业园" },
};
const airport = {
  en: { name: "Beijing Capital International Airport", short: "Capital Airport", other: "北京首都国际机场" },
  zh: { name: "北京首都国际机场", short: "首都机场", other: "Beijing Capital International Airport" },
};
const drawings: MapDrawing[] = ["wide", "narrow"];
const cases = Object.values(mapViews).flatMap((view) =>
  locales.flatMap((locale) => drawings.map((drawing) => ({ id: view.id, view, locale, drawing }))),
);

type Box = { left: number; top: number; right: number; bottom: number };

const overlaps = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

const around = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width,
  right: x + width,
  top: y - height,
  bottom: y + height,
});

/** A line of the data in units of a view, a point at every few units. */
const alongLine = (view: MapView, line: readonly (readonly [number, number])[]) => {
  const corners = line.map((corner) => projectPoint(view, corner));
  return corners.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = corners[index] ?? [x, y];
    return Array.from({ length: 20 }, (_, step): [number, number] => [
      fromX + ((x - fromX) * step) / 20,
      fromY + ((y - fromY) * step) / 20,
    ]);
  });
};

/** The rivers of a view. */
const riversOf = (view: MapView) =>
  data.context
    .filter(({ properties }) => properties.kind === "river")
    .map(({ properties, geometry }) => ({
      name: properties.name_en,
      points: alongLine(view, geometry.type === "LineString" ? geometry.coordinates : []),
    }));

/** The edges of shapes in units of a view, a point at every few units. */
const edgesOf = (view: MapView, zone: ZoneSlug) =>
  data.zones
    .filter(({ properties }) => properties.id === zone)
    .flatMap(({ geometry }) =>
      geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
    )
    .flatMap((ring) => alongLine(view, ring));

/** The points that drawings mark, with half the width of their marks. */
const marksOf = (view: MapView) =>
  data.context.flatMap(({ properties: { kind, name_en }, geometry }) =>
    geometry.type === "Point" && ["place", "venue", "station"].includes(kind)
      ? [{ name: `${kind} ${name_en}`, at: projectPoint(view, geometry.coordinates) }]
      : [],
  );

/** Each line of a label by itself: a short second line leaves room beside it. */
const linesOf = ({ x, anchor, lines, look }: LaidLabel): Box[] =>
  lines.map(({ text, y, size, isOther }) => {
    const width = measureLabel(text, size, look === "zone" && !isOther ? "display" : "text");
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.22 };
  });

const distance = (box: Box, [x, y]: readonly [number, number]) =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

const lay = (view: MapView, locale: Locale, drawing: MapDrawing) => {
  const other = otherLocale(locale);
  const of = (zone: ZoneSlug) => ({ name: names[zone][locale], other: names[zone][other] });
  const zones = {
    tianzhu: of("tianzhu"),
    "capital-airport": of("capital-airport"),
    "sino-german": of("sino-german"),
  };
  return layOutLabels(view, data, locale, drawing, { zones, airport: airport[locale] });
};

describe("layOutLabels", () => {
  it.each(cases)(
    "lets nothing collide or leave the frame: $id, $locale, $drawing",
    ({ view, locale, drawing }) => {
      const labels = lay(view, locale, drawing);
      const isWide = drawing === "wide";
      const unit = isWide ? 1 : narrowUnit(view);
      const radius = isWide ? 17 : 12.5 * unit;
      const boxes = [
        ...labels.map(({ id, box }) => ({ id, box })),
        ...zoneOrder.flatMap((zone) =>
          zonePlacement(view, data, zone).pins.map(([x, y]) => ({
            id: `pin ${zone}`,
            box: around(x, y, radius, radius),
          })),
        ),
        ...(isWide ? mapShields[view.id] : []).map(({ ref, x, y }) => ({
          id: ref,
          box: around(x, y, ref.length * 3.8 + 5, 9),
        })),
      ];
      // A river is a band twelve units wide, and only its own name may stand close to it.
      const riverside = riversOf(view).flatMap(({ name, points }) =>
        labels
          .filter(({ id, look }) => id !== name && look !== "neighbour" && look !== "airport")
          .filter(({ box }) => points.some(([x, y]) => overlaps(box, around(x, y, 6, 6))))
          .map(({ id }) => `${id} on ${name}`),
      );
      expect(isWide ? riverside : []).toEqual([]);
      const { left, width } = isWide ? { left: 0, width: mapSize.width } : view.narrow;
      boxes.forEach(({ id, box }, index) => {
        expect(box.left, id).toBeGreaterThan(left + 8 * unit);
        expect(box.right, id).toBeLessThan(left + width - 8 * unit);
        expect(box.top, id).toBeGreaterThan(8 * unit);
        expect(box.bottom, id).toBeLessThan(mapSize.height - 8 * unit);
        for (const rival of boxes.slice(index + 1)) {
          expect(overlaps(box, rival.box), `${id} on ${rival.id}`).toBe(false);
        }
      });
    },
  );

  it.each(cases)("lets no word stand on a mark or on the edge of a zone: $id, $locale, $drawing", (one) => {
    const { view, locale, drawing } = one;
    const marks = marksOf(view);
    const faults = lay(view, locale, drawing).flatMap((label) =>
      linesOf(label).flatMap((line) => [
        ...marks.filter(({ at }) => distance(line, at) < 3).map(({ name }) => `${label.id} on ${name}`),
        // The large zone holds the airport and its names; the small ones are only as large as their pins.
        ...(["tianzhu", "sino-german"] as const)
          .filter((zone) => edgesOf(view, zone).some((at) => distance(line, at) < 1.5))
          .map((zone) => `${label.id} on ${zone}`),
      ]),
    );
    expect(faults).toEqual([]);
  });

  it.each(Object.values(mapViews))("names every place that was chosen for the $id", (view) => {
    // A place is left out where the data lack its feature; of the whole data none is.
    expect(mapLabels(view, data)).toHaveLength({ cluster: 10, district: 13 }[view.id]);
    expect(mapLabels(view, { ...data, context: [] })).toEqual([]);
  });

  it.each(cases.filter(({ drawing }) => drawing === "wide"))(
    "begins a zone's name with its number, and leads to the zone where another lies nearer: $id, $locale",
    ({ view, locale, drawing }) => {
      for (const label of lay(view, locale, drawing)) {
        const { zone, lines, lead } = label;
        if (zone === undefined) continue;
        expect(lines[0]?.text).toMatch(new RegExp(`^${zoneOrder.indexOf(zone) + 1} \\S`));
        const farFrom = (slug: ZoneSlug) =>
          Math.min(
            ...edgesOf(view, slug).map((at) => Math.min(...linesOf(label).map((line) => distance(line, at)))),
          );
        const isNearest = zoneOrder.every((slug) => farFrom(zone) <= farFrom(slug));
        if (isNearest) continue;
        const [, x, y] = lead?.match(/L([\d.]+) ([\d.]+)$/) ?? [];
        const end = mapProjection(view).invert?.([Number(x), Number(y)]);
        const shape = data.zones.find(({ properties }) => properties.id === zone)?.geometry;
        expect(end && shape && geoContains(rewindRings(shape), end), `${zone} is led to`).toBe(true);
      }
    },
  );
});
