/** The whole way: from the commits of a repository to the words that a reader sees struck through and underlined. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { WordChanges } from "@/components/content/word-changes";
import { parseTree } from "@/lib/checks/content-tree";
import { datedChanges } from "@/lib/history/dated-changes";
import { readHistories, writeHistories } from "@/lib/history/history-files";
import type { Histories, PageHistory } from "@/lib/history/page-history";
import { printedTexts } from "@/lib/history/printed-texts";
import { recordCommits } from "@/lib/history/record-commits";
import { recordTexts } from "@/lib/history/record-texts";
import { days } from "@/tests/fixtures/text-days";
import { makeTextRepository, type TextRepository } from "@/tests/fixtures/text-repository";

// Each test runs git several times, which takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const moved = new Map([["/zones/tianzhu/#buildings-4-s1", "/zones/tianzhu/#buildings-3-s1"]]);

let repository: TextRepository;
let histories: Histories = {};

beforeAll(() => {
  repository = makeTextRepository();
  for (const [date, tree] of days) repository.commit(tree, date);
  histories = recordCommits(repository.root, {});
}, 120_000);
afterAll(() => repository.remove());

const none: PageHistory = { published: "", changes: [], lines: [] };
const historyOf = (key: string, all = histories) => all[key] ?? none;

/** The changed lines of the zone on a day, as a reader sees them, without the words for screen readers. */
function shownOn(date: string) {
  const page = datedChanges([{ address: "/zones/tianzhu/", history: historyOf("zones/tianzhu") }], moved);
  const change = page?.changes.find((each) => each.date === date);
  return change?.lines.map(({ place, isThere, movedTo, was, now }) => {
    const show = (locale: "en" | "zh", index: 0 | 1) => {
      const props = { locale, was: was?.[index], now: now?.[index] };
      return renderToStaticMarkup(createElement(WordChanges, props))
        .replaceAll(/<span class="sr-only">[^<]*<\/span>/g, "")
        .replaceAll(/<\/?(p|span)[^>]*>/g, "");
    };
    return { place, isThere, movedTo, en: show("en", 0), zh: show("zh", 1) };
  });
}

describe("shows", () => {
  test("no draft from before the first publication", () => {
    expect(historyOf("zones/tianzhu").published).toBe("2026-11-22");
    expect(historyOf("zones/tianzhu").changes.map(({ date }) => date)).toEqual([
      "2026-12-01",
      "2026-12-02",
      "2026-12-05",
    ]);
    expect(historyOf("goals/n")).toMatchObject({ published: "2026-11-22", changes: [] });
    expect(JSON.stringify(histories)).not.toContain("A draft");
  });

  test("a change of one language, and says that the other is as it was", () => {
    expect(shownOn("2026-12-01")).toEqual([
      {
        place: "buildings-1-s2",
        isThere: true,
        movedTo: undefined,
        en: "Goods wait there.Not changed in this language",
        zh: "<del>货物</del><ins>商品</ins>在此存放。",
      },
    ]);
  });

  test("a reworded sentence and a changed figure, without the attempts of the same day", () => {
    const shown = shownOn("2026-12-02");
    expect(shown?.map(({ place, en }) => [place, en])).toEqual([
      [undefined, "Area: about <del>5.94</del><ins>5.95</ins> square kilometres"],
      [
        "intro-1-s1",
        "The <del>zone</del><ins>area</ins> is a <ins>walled </ins>bonded zone beside the airport.",
      ],
      ["area-1-s1", expect.stringContaining("<del>5.94</del><ins>5.95</ins> square kilometres")],
    ]);
    expect(shown?.[1]?.zh).toBe("该<del>区</del><ins>区域</ins>是机场旁的综合保税区。");
  });

  test("a sentence that went away, and where it went", () => {
    expect(shownOn("2026-12-05")).toEqual([
      {
        place: "buildings-4-s1",
        isThere: false,
        movedTo: "/zones/tianzhu/#buildings-3-s1",
        en: "<del>Goods go out.</del>",
        zh: "<del>货物出区。</del>",
      },
    ]);
  });

  test("a new task as published on its day", () => {
    expect(historyOf("tasks/new-channel")).toMatchObject({ published: "2026-12-05", changes: [] });
  });
});

describe("comes out the same", () => {
  test("from commits with other names and another number, as a rebase leaves them", () => {
    const rebased = makeTextRepository();
    // Without the first draft, and with one commit on the day that had two.
    for (const [date, tree] of days.filter((_, index) => index !== 0 && index !== 3))
      rebased.commit(tree, date);
    expect(recordCommits(rebased.root, {})).toEqual(histories);
    rebased.remove();
  });

  test("recorded by stamps, day by day, without git", () => {
    const stamped = days
      .slice(1)
      .reduce<Histories>((past, [date, tree]) => recordTexts(past, printedTexts(parseTree(tree)), date), {});
    expect(stamped).toEqual(histories);
  });

  test("stored and read again", () => {
    const other = makeTextRepository();
    writeHistories(other.root, histories);
    expect(readHistories(other.root)).toEqual(histories);
    other.remove();
  });
});
