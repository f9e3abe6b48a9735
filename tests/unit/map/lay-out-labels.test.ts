import { describe, expect, it } from "vitest";
import { locales } from "@/i18n/routing";
import { layOutLabels, narrowUnit, type MapDrawing } from "@/lib/map/lay-out-labels";
import { mapShields } from "@/lib/map/map-shields";
import { mapSize, mapViews, projectPoint, type MapView } from "@/lib/map/map-view";
import { readGeo } from "@/lib/map/read-geo";
import { zonePlacement } from "@/lib/map/zone-placement";
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

/** The rivers of a view, a point at every few units. */
const riversOf = (view: MapView) =>
  data.context
    .filter(({ properties }) => properties.kind === "river")
    .map(({ properties, geometry }) => {
      const line = geometry.type === "LineString" ? geometry.coordinates : [];
      const corners = line.map(([longitude = 0, latitude = 0]) => projectPoint(view, [longitude, latitude]));
      const points = corners.slice(1).flatMap(([x, y], index) => {
        const [fromX, fromY] = corners[index] ?? [x, y];
        return Array.from({ length: 20 }, (_, step): [number, number] => [
          fromX + ((x - fromX) * step) / 20,
          fromY + ((y - fromY) * step) / 20,
        ]);
      });
      return { name: properties.name_en, points };
    });

describe("layOutLabels", () => {
  it.each(cases)(
    "lets nothing collide or leave the frame: $id, $locale, $drawing",
    ({ view, locale, drawing }) => {
      const other = locale === "en" ? "zh" : "en";
      const zones = {
        tianzhu: { name: names.tianzhu[locale], other: names.tianzhu[other] },
        "capital-airport": { name: names["capital-airport"][locale], other: names["capital-airport"][other] },
        "sino-german": { name: names["sino-german"][locale], other: names["sino-german"][other] },
      };
      const labels = layOutLabels(view, data, locale, drawing, { zones, airport: airport[locale] });
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
});
