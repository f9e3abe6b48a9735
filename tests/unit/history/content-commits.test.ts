/** What a clone, a copy or a dirty folder makes of histories that are stored already. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parseTree } from "@/lib/checks/content-tree";
import { readTree } from "@/lib/checks/read-tree";
import { readHistories, writeHistories } from "@/lib/history/history-files";
import type { Histories, PageHistory } from "@/lib/history/page-history";
import { printedTexts } from "@/lib/history/printed-texts";
import { recordCommits } from "@/lib/history/record-commits";
import { recordTexts } from "@/lib/history/record-texts";
import { editedTree, fixtureTree } from "@/tests/fixtures/fixture-tree";
import { days, removed, withNewTask, zone } from "@/tests/fixtures/text-days";
import {
  makeTextRepository,
  publishedTree,
  replaceTexts,
  runGit,
  type TextRepository,
} from "@/tests/fixtures/text-repository";

// Each test runs git several times, which takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

let repository: TextRepository;
let histories: Histories = {};

beforeAll(() => {
  repository = makeTextRepository();
  for (const [date, tree] of days) repository.commit(tree, date);
  histories = recordCommits(repository.root, {});
  writeHistories(repository.root, histories);
  repository.commit(days.at(-1)?.[1] ?? fixtureTree(), "2026-12-06");
}, 120_000);
afterAll(() => repository.remove());

const none: PageHistory = { published: "", changes: [], lines: [] };
const historyOf = (key: string, all = histories) => all[key] ?? none;

const clone = (name: string, ...options: string[]) => {
  const root = join(repository.root, "..", `${repository.root.split("/").at(-1)}-${name}`);
  runGit(join(root, ".."), ["clone", "--quiet", ...options, `file://${repository.root}`, root]);
  return root;
};
const later = publishedTree(
  withNewTask(editedTree(...removed, [`${zone}/en.mdx`, "Goods wait", "Cars wait"])),
);

test.each([
  ["a whole clone", []],
  ["a clone of the last commit alone", ["--depth=1"]],
])("%s adds nothing", (name, options) => {
  const root = clone(name.replaceAll(" ", "-"), ...options);
  expect(recordCommits(root, readHistories(root))).toEqual(histories);
  rmSync(root, { recursive: true });
});

test("a copy without git adds nothing, and stamps what changed since", () => {
  const root = clone("plain");
  rmSync(join(root, ".git"), { recursive: true });
  const past = recordCommits(root, readHistories(root));
  expect(past).toEqual(histories);
  replaceTexts(root, later);
  const now = recordTexts(past, printedTexts(parseTree(readTree(root))), "2026-12-24");
  expect(historyOf("zones/tianzhu", now).changes.slice(0, -1)).toEqual(historyOf("zones/tianzhu").changes);
  expect(historyOf("zones/tianzhu", now).changes.at(-1)).toEqual({
    date: "2026-12-24",
    lines: [
      {
        id: "buildings-1-s2",
        was: ["Goods wait there.", "商品在此存放。"],
        now: ["Cars wait there.", "商品在此存放。"],
      },
    ],
  });
  rmSync(root, { recursive: true });
});

test("a copy inside another repository does not take its commits for its own", () => {
  const inner = join(repository.root, "vendor/site");
  cpSync(join(repository.root, "content"), join(inner, "content"), { recursive: true });
  expect(recordCommits(inner, {})).toEqual({});
  rmSync(join(repository.root, "vendor"), { recursive: true });
});

test("a commit that was not recorded is, with its own date; what is not committed is not", () => {
  const root = clone("later");
  const at = { GIT_AUTHOR_DATE: "2026-12-08T23:30:00Z", GIT_COMMITTER_DATE: "2027-01-01T00:00:00Z" };
  replaceTexts(root, later);
  runGit(root, ["commit", "--quiet", "--all", "--message", "later"], at);
  replaceTexts(root, publishedTree(fixtureTree()));
  const dates = historyOf("zones/tianzhu", recordCommits(root, readHistories(root))).changes.map(
    ({ date }) => date,
  );
  expect(dates).toEqual(["2026-12-01", "2026-12-02", "2026-12-05", "2026-12-08"]);
  rmSync(root, { recursive: true });
});

test("what is stamped and not committed is newer than every commit", () => {
  const root = clone("dirty");
  replaceTexts(root, later);
  const stamped = recordTexts(readHistories(root), printedTexts(parseTree(later)), "2026-12-09");
  writeHistories(root, stamped);
  expect(recordCommits(root, readHistories(root))).toEqual(stamped);
  rmSync(root, { recursive: true });
});

test("a clone without its beginning does not take its first commit for the publication", () => {
  const root = `${repository.root}-shallow`;
  repository.git("rm", "-r", "--quiet", "--cached", "--ignore-unmatch", "content/ledger");
  runGit(join(root, ".."), ["clone", "--quiet", "--depth=1", `file://${repository.root}`, root]);
  expect(recordCommits(root, {})).toEqual({});
  rmSync(root, { recursive: true });
});
