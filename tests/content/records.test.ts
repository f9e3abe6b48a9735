import { describe, expect, test } from "vitest";
import { listEvents } from "@/lib/content/events";
import { getDate } from "@/lib/content/facts";
import { listSectors } from "@/lib/content/sectors";
import { listTasks } from "@/lib/content/tasks";
import { zoneSlug } from "@/lib/content/types/parts";
import { listZones } from "@/lib/content/zones";

/** The tasks of the report of 23 November 2023, in its order. */
const taskIds = [
  "stem-cell-trials",
  "stem-cell-gene-cooperation",
  "urgent-import-green-channel",
  "real-world-data",
  "tcm-service-platform",
  "tcm-online-trading",
  "medicine-go-global",
  "vc-pe-financing",
  "hk-macao-firm-cooperation",
  "hk-macao-professionals",
  "digital-trade-port",
  "digital-rules",
  "data-exchange-alliance",
  "data-custody-pilot",
  "free-transfers",
  "single-window-links",
  "electronic-trade-documents",
  "capital-account-negative-list",
  "offshore-trade",
  "trade-settlement-checks",
  "belt-road-joint-labs",
  "foreign-science-platform",
  "environment-cooperation",
  "belt-road-health",
  "who-centres",
];

describe("the tasks", () => {
  test("begin with the twenty-five of the report", () => {
    const first = listTasks().slice(0, taskIds.length);
    expect(first.map(({ slug }) => slug)).toEqual(taskIds);
  });

  test("are numbered from one, each once", () => {
    expect(listTasks().map(({ record }) => record.order)).toEqual(listTasks().map((_, index) => index + 1));
  });
});

test("the events come in order of date, oldest first", () => {
  const dates = listEvents().map(({ record }) => getDate(record.date));
  expect(dates.length).toBeGreaterThan(40);
  expect(dates).toEqual(dates.toSorted());
});

test("there are three zones and seven sectors, each with a place and a seal of its own", () => {
  for (const [list, count] of [
    [listZones(), 3],
    [listSectors(), 7],
  ] as const) {
    expect(list.map(({ record }) => record.order)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  }
  const seals = [...listZones(), ...listSectors()].map(({ record }) => record.seal);
  expect(new Set(seals).size).toBe(10);
});

test("no two zones share a weave, no two sectors a thread or a code", () => {
  expect(new Set(listZones().map(({ record }) => record.weave)).size).toBe(3);
  expect(new Set(listSectors().map(({ record }) => record.thread)).size).toBe(7);
  expect(new Set(listSectors().map(({ record }) => record.code)).size).toBe(7);
});

test("every sector says something of each zone, in one order, and names a source for what is stated", () => {
  for (const { slug, record } of listSectors()) {
    expect(
      record.zones.map(({ id }) => id),
      slug,
    ).toEqual(zoneSlug.options);
    const unproven = record.zones.filter(
      ({ basis, sources = [] }) => basis === "stated" && sources.length === 0,
    );
    expect(unproven, slug).toEqual([]);
  }
});
