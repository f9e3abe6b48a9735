import { describe, expect, test } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { parseTree } from "@/lib/checks/content-tree";
import { collectIds } from "@/lib/checks/known-ids";
import { emptyLedger, type Ledger } from "@/lib/checks/ledger/ledger-files";
import { stampLedger } from "@/lib/checks/ledger/stamp-ledger";
import type { LineChange, PageHistory } from "@/lib/history/page-history";
import { editedTree, fixtureTree } from "@/tests/fixtures/fixture-tree";

function stamp(files: ReadonlyMap<string, string>, before: Ledger, date: string): Ledger {
  const tree = parseTree(files);
  return stampLedger(before, tree, files, collectIds(tree), date);
}

const zone = "zones/tianzhu";
const changed = editedTree(
  [`content/${zone}/en.mdx`, "Goods wait there", "Goods rest there"],
  [`content/${zone}/zh.mdx`, "货物在此存放", "货物在此停放"],
);
const opened = stamp(fixtureTree(), emptyLedger, "2026-11-22");
const ledger = stamp(changed, opened, "2026-12-01");
const historyOf = (of: Ledger): PageHistory =>
  of.histories[zone] ?? { published: "", changes: [], lines: [] };

/** The ledger with another history of the zone. */
const bent = (history: Partial<PageHistory>): Ledger => ({
  ...ledger,
  histories: { ...ledger.histories, [zone]: { ...historyOf(ledger), ...history } },
});
const problemsOf = (files: ReadonlyMap<string, string>, past: Ledger) =>
  checkContent(files, past).map(({ file, rule, fix }) => `${file} ${rule}: ${fix}`);

const file = "content/ledger/history/zones.json";
const unrecorded = `${file} unrecorded: run: npm run stamp`;
const gap = `${file} history-gap: restore content/ledger/history from the last commit, then run: npm run stamp`;

test("a tree that was stamped after each change has no problem", () => {
  expect(problemsOf(changed, ledger)).toEqual([]);
  expect(historyOf(ledger).changes).toHaveLength(1);
});

describe("a history that lacks something", () => {
  test("is named where a text was read again and not recorded", () => {
    expect(problemsOf(changed, { ...ledger, histories: opened.histories })).toEqual([unrecorded]);
  });

  test("is named where a fact has another value: every page that prints it has changed", () => {
    const files = editedTree(["content/facts/zones.yml", "value: 5.94", "value: 5.95"]);
    expect(problemsOf(files, opened)).toEqual([unrecorded]);
  });

  test("is named where a page is not in it", () => {
    const others = Object.entries(ledger.histories).filter(([key]) => key !== zone);
    const histories = Object.fromEntries(others);
    expect(problemsOf(changed, { ...ledger, histories })).toEqual([unrecorded]);
  });

  test("is named where a page is gone", () => {
    const old = { published: "2026-11-22", changes: [], lines: [["field title", "Old", "旧"] as const] };
    const histories = { ...ledger.histories, "zones/old": old };
    expect(problemsOf(changed, { ...ledger, histories })).toEqual([unrecorded]);
  });

  test("is not named where the page waits for its stamp, which records it", () => {
    expect(checkContent(changed, opened).map(({ rule }) => rule)).toEqual(["unstamped"]);
  });
});

describe("a history that was bent later", () => {
  const [change] = historyOf(ledger).changes;
  const lines: readonly LineChange[] = change?.lines ?? [];
  const [first, ...rest] = lines;

  test.each<[name: string, history: Partial<PageHistory>]>([
    [
      "a wording that nobody published",
      {
        changes: [
          { date: "2026-12-01", lines: [{ ...first, id: first?.id ?? "", now: ["Other", "别的"] }, ...rest] },
        ],
      },
    ],
    ["a change before the publication", { changes: [{ date: "2026-11-01", lines }] }],
    [
      "two changes of one day",
      {
        changes: [
          { date: "2026-12-01", lines },
          { date: "2026-12-01", lines },
        ],
      },
    ],
  ])("is named: %s", (_, history) => expect(problemsOf(changed, bent(history))).toEqual([gap]));
});
