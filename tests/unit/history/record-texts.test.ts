import { describe, expect, test } from "vitest";
import { datedChanges } from "@/lib/history/dated-changes";
import type { Histories, Line, Texts } from "@/lib/history/page-history";
import { recordTexts } from "@/lib/history/record-texts";

const lines = (...sentences: string[]): Line[] =>
  sentences.map((text, index) => [`intro-1-s${index + 1}`, text, `${text}。`]);
const texts = (zone: Line[], more: [string, Line[]][] = []): Texts => new Map([["zones/a", zone], ...more]);

const opened = recordTexts({}, texts(lines("Goods wait here")), "2026-11-22");
const record = (past: Histories, ...days: [string, Line[]][]) =>
  days.reduce((histories, [date, zone]) => recordTexts(histories, texts(zone), date), past);
const changesOf = (histories: Histories) => histories["zones/a"]?.changes ?? [];

test("the first look is the publication: nothing has changed", () => {
  expect(opened).toEqual({
    "zones/a": { published: "2026-11-22", changes: [], lines: lines("Goods wait here") },
  });
});

test("a look at the same text adds nothing", () => {
  expect(record(opened, ["2026-12-01", lines("Goods wait here")])).toEqual(opened);
});

test("changes of one day are one change, from the evening before to the last wording", () => {
  const twice = record(
    opened,
    ["2026-12-01", lines("Goods wait there")],
    ["2026-12-01", lines("Goods wait there, too", "It is new")],
  );
  const once = record(opened, ["2026-12-01", lines("Goods wait there, too", "It is new")]);
  expect(twice).toEqual(once);
  expect(changesOf(once)).toHaveLength(1);
});

test("a change taken back on the same day never was", () => {
  const back = record(
    opened,
    ["2026-12-01", lines("Goods wait there")],
    ["2026-12-01", lines("Goods wait here")],
  );
  expect(back).toEqual(opened);
});

test("a date never goes back, whatever the clock says", () => {
  const later = record(opened, ["2026-12-01", lines("One two three")], ["2026-11-01", lines("One two four")]);
  expect(changesOf(later).map(({ date }) => date)).toEqual(["2026-12-01"]);
});

describe("a page that joins later", () => {
  const joined = recordTexts(
    opened,
    texts(lines("Goods wait here"), [["zones/b", lines("It is a draft")]]),
    "2026-12-01",
  );

  test("is published with the text of the end of its first day", () => {
    const mended = texts(lines("Goods wait here"), [["zones/b", lines("It is good")]]);
    expect(recordTexts(joined, mended, "2026-12-01")["zones/b"]).toEqual({
      published: "2026-12-01",
      changes: [],
      lines: lines("It is good"),
    });
  });

  test("keeps its history when it goes", () => {
    const gone = recordTexts(joined, texts(lines("Goods wait here")), "2026-12-24")["zones/b"];
    expect(gone).toMatchObject({ published: "2026-12-01", lines: [] });
    expect(gone?.changes).toEqual([
      { date: "2026-12-24", lines: [{ id: "intro-1-s1", was: ["It is a draft", "It is a draft。"] }] },
    ]);
  });
});

test("an event that joins the timeline changes the timeline", () => {
  const history = { published: "2026-12-01", changes: [], lines: lines("Customs opened a desk") };
  const timeline = { published: "2026-11-22", changes: [], lines: lines("What happened when") };
  const documents = [
    { address: "/timeline/", history: timeline },
    { address: "/timeline/#desk", history },
  ];
  expect(datedChanges(documents, new Map())).toMatchObject({
    published: "2026-11-22",
    changes: [{ date: "2026-12-01", lines: [{ place: "desk", isThere: true, movedTo: undefined }] }],
  });
});

test("a changed sentence is found where later insertions have moved it", () => {
  const histories = record(
    opened,
    ["2026-12-01", lines("Goods wait over here")],
    ["2026-12-02", lines("A word before", "Goods wait over here")],
    ["2026-12-03", lines("A word before", "Goods wait right over here")],
  );
  const history = histories["zones/a"] ?? { published: "", changes: [], lines: [] };
  const places = datedChanges([{ address: "/zones/a/", history }], new Map())?.changes.map(({ lines }) =>
    lines.map(({ place, isThere }) => [place, isThere]),
  );
  expect(places).toEqual([[["intro-1-s2", true]], [["intro-1-s1", true]], [["intro-1-s2", true]]]);
});
