import { describe, expect, test } from "vitest";
import type { Machine } from "@/bench/machine";
import type { PageRow } from "@/bench/pages/results";
import { blockingTime } from "@/bench/pages/visit";
import { medianOf } from "@/bench/lighthouse/measure-lighthouse";
import { judge } from "@/bench/report/goals";

const machine: Machine = {
  date: "",
  commit: "",
  processor: "",
  cores: 2,
  memoryGiB: 8,
  system: "",
  node: "",
  browser: "",
  load: [0, 0],
};
const at = (median: number) => ({ median, low: median, high: median });
const row = (contestant: PageRow["contestant"], changes: Partial<PageRow> = {}): PageRow => ({
  page: "home",
  isReading: true,
  contestant,
  requests: 3,
  bytes: { html: 7000, styles: 0, scripts: 0, fonts: 0, images: 0, other: 0 },
  firstPaint: at(1000),
  largestPaint: at(1000),
  blocking: at(0),
  script: at(0),
  ...changes,
});
const starlight = row("starlight", {
  bytes: { html: 10_000, styles: 0, scripts: 0, fonts: 0, images: 0, other: 0 },
});
const everyPage = { pages: 2, path: "/en/", ratio: 0.7 };
const missedBy = (rows: PageRow[]) =>
  judge({ pages: { machine, rounds: 1, everyPage, rows } })
    .filter(({ isKept }) => !isKept)
    .map(({ goal }) => goal);

describe("a reading page", () => {
  test("keeps all goals at their limits", () => {
    expect(missedBy([row("ours"), starlight])).toEqual([]);
    expect(judge({ pages: { machine, rounds: 1, everyPage, rows: [row("ours"), starlight] } })).toHaveLength(
      5,
    );
  });
  test.each<[string, Partial<PageRow>]>([
    ["bytes without fonts", { bytes: { html: 7001, styles: 0, scripts: 0, fonts: 0, images: 0, other: 0 } }],
    ["largest paint", { largestPaint: at(1001) }],
    ["blocking time", { blocking: at(1) }],
    ["scripts", { bytes: { html: 0, styles: 0, scripts: 6145, fonts: 0, images: 0, other: 0 } }],
  ])("misses %s just beyond", (goal, changes) => {
    expect(missedBy([row("ours", changes), starlight])).toEqual([expect.stringContaining(goal)]);
  });
  test("may have any fonts", () => {
    const bytes = { html: 7000, styles: 0, scripts: 0, fonts: 90_000, images: 0, other: 0 };
    expect(missedBy([row("ours", { bytes }), starlight])).toEqual([]);
  });
});

test("one page that weighs too much is enough", () => {
  const pages = { machine, rounds: 1, everyPage: { ...everyPage, ratio: 0.71 }, rows: [] };
  expect(judge({ pages })).toEqual([expect.objectContaining({ found: "× 0.71", isKept: false })]);
});

test("an opened map may weigh a quarter more than the bare engine", () => {
  const map = (contestant: PageRow["contestant"], html: number) =>
    row(contestant, {
      page: "map, opened",
      isReading: false,
      bytes: { html, styles: 0, scripts: 0, fonts: 0, images: 0, other: 0 },
    });
  expect(missedBy([map("ours", 1250), map("maplibre", 1000)])).toEqual([]);
  expect(missedBy([map("ours", 1260), map("maplibre", 1000)])).toHaveLength(1);
});

test("an opened map may need 15 % longer to its first frame than the bare engine", () => {
  const map = (contestant: PageRow["contestant"], median: number) =>
    row(contestant, {
      page: "map, opened",
      isReading: false,
      outcome: { name: "first frame", time: at(median) },
    });
  expect(missedBy([map("ours", 1150), map("maplibre", 1000)])).toEqual([]);
  expect(missedBy([map("ours", 1151), map("maplibre", 1000)])).toEqual([
    expect.stringContaining("first frame"),
  ]);
});

describe("Lighthouse", () => {
  const scores = (accessibility: number) => ({
    performance: 100,
    accessibility,
    "best-practices": 100,
    seo: 100,
  });
  const performance = { median: 100, low: 100, high: 100 };
  const verdicts = (ours: number, limit: number) =>
    judge({
      lighthouse: {
        machine,
        version: "",
        repeats: 1,
        rows: [
          { page: "home", contestant: "ours", scores: scores(ours), performance, missed: [] },
          { page: "home", contestant: "limit", scores: scores(limit), performance, missed: [] },
        ],
      },
    });
  test("wants 100 where the limit page has it", () => {
    expect(verdicts(99, 100).map(({ isKept }) => isKept)).toEqual([false]);
    expect(verdicts(100, 100).map(({ isKept }) => isKept)).toEqual([true]);
  });
  test("counts the run in the middle, whole", () => {
    const run = (name: string, score: number) => ({ name, categories: { performance: { score } } });
    expect(medianOf([run("fast", 1), run("slow", 0.98), run("middle", 0.99)])).toMatchObject({
      name: "middle",
    });
    expect(() => medianOf([])).toThrow("not run");
  });
  test("wants nothing where even the limit page has not", () => {
    expect(verdicts(90, 90).map(({ isKept }) => isKept)).toEqual([true]);
  });
});

test("a build of 1,200 articles may take three times as much as bare Next", () => {
  const build = (builder: "ours" | "next", cpuSeconds: number) => ({
    builder,
    articles: 1200,
    machine,
    seconds: 1,
    cpuSeconds,
    peakMiB: 100,
    stages: {},
  });
  const kept = (cpuSeconds: number) =>
    judge({ build: { rows: [build("next", 100), build("ours", cpuSeconds)] } }).map(({ isKept }) => isKept);
  expect(kept(300)).toEqual([true, true]);
  expect(kept(301)).toEqual([false, true]);
});

test("blocking time is what tasks take beyond 50 ms after the first paint", () => {
  const tasks = [
    { start: 10, duration: 500 },
    { start: 200, duration: 40 },
    { start: 300, duration: 120 },
  ];
  expect(blockingTime(100, tasks)).toBe(70);
});
