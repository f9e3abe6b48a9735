import { describe, expect, test } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { parseTree } from "@/lib/checks/content-tree";
import { collectIds } from "@/lib/checks/known-ids";
import { emptyLedger, type Ledger } from "@/lib/checks/ledger/ledger-files";
import { stampLedger } from "@/lib/checks/ledger/stamp-ledger";
import { editedTree, fixtureTree, type Edit } from "@/tests/fixtures/fixture-tree";

const goal = "content/goals/n";
const zone = "content/zones/tianzhu";
const cite = '<Cite id="cgtn-report" />';

function stamp(files: ReadonlyMap<string, string>, before: Ledger = emptyLedger): Ledger {
  const tree = parseTree(files);
  return stampLedger(before, tree, files, collectIds(tree), "2026-11-22");
}

const ledger = stamp(fixtureTree());
const placesOf = (files: ReadonlyMap<string, string>, past: Ledger = ledger) =>
  checkContent(files, past).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
const messagesOf = (files: ReadonlyMap<string, string>, past: Ledger = ledger) =>
  checkContent(files, past).map(({ message, fix }) => `${message}. ${fix}`);

const shorter: Edit[] = [
  [`${zone}/en.mdx`, `\n2. Goods go out.${cite}`, ""],
  [`${zone}/zh.mdx`, `\n2. 货物出区。${cite}`, ""],
];

test("a tree that was just stamped has no problem", () => {
  expect(placesOf(fixtureTree())).toEqual([]);
});

test("a change of blanks at the ends of lines is none", () => {
  expect(placesOf(editedTree([`${goal}/en.mdx`, "may follow.", "may follow."]))).toEqual([]);
});

describe("stamps", () => {
  test.each([
    ["en", "may follow", "could follow", "zh", "English"],
    ["zh", "此后可能", "此后也许", "en", "Chinese"],
  ])("a change in %s marks the other language stale", (locale, from, to, other, language) => {
    const files = editedTree([`${goal}/${locale}.mdx`, from, to]);
    expect(placesOf(files)).toEqual([`${goal}/${other}.mdx:1 stale`]);
    expect(messagesOf(files).join()).toContain(`the ${language} text changed`);
    expect(messagesOf(files).join()).toContain("npm run stamp");
  });

  test("a change in both languages asks for a stamp", () => {
    const files = editedTree(
      [`${goal}/en.mdx`, "may follow", "could follow"],
      [`${goal}/zh.mdx`, "此后可能", "此后也许"],
    );
    expect(placesOf(files)).toEqual([`${goal}/en.mdx:1 unstamped`]);
    expect(placesOf(files, stamp(files, ledger))).toEqual([]);
  });

  test("a new page asks for a stamp", () => {
    const stamps = Object.fromEntries(Object.entries(ledger.stamps).filter(([key]) => key !== "goals/n"));
    expect(placesOf(fixtureTree(), { ...ledger, stamps })).toEqual([`${goal}/en.mdx:1 unstamped`]);
  });
});

describe("published ids", () => {
  const files = editedTree(...shorter);

  test("an item that goes away is missed, with its sentences, even after a stamp", () => {
    const lost = ["/zones/tianzhu/#buildings-4", "/zones/tianzhu/#buildings-4-s1"];
    const found = messagesOf(files, stamp(files, ledger));
    expect(found.map((message) => message.split(" ").slice(0, 5).join(" "))).toEqual(
      lost.map((place) => `the published place ${place} is`),
    );
    expect(placesOf(files, stamp(files, ledger))).toEqual(
      lost.map(() => "content/ledger/ids.json:1 lost-id"),
    );
  });

  test("an entry in moved.yml says where it went, or why nowhere", () => {
    const moved = {
      moved: [
        { from: "/zones/tianzhu/#buildings-4", to: "/zones/tianzhu/#buildings-3" },
        { from: "/zones/tianzhu/#buildings-4-s1", why: { en: "Said twice.", zh: "重复。" } },
      ],
    };
    expect(placesOf(files, { ...stamp(files, ledger), moved })).toEqual([]);
  });

  test("an entry must lead to a place that exists", () => {
    const moved = { moved: [{ from: "/zones/tianzhu/#buildings-9", to: "/zones/tianzhu/#attic" }] };
    expect(placesOf(fixtureTree(), { ...ledger, moved })).toEqual([
      "content/ledger/moved.yml:1 moved-nowhere",
    ]);
  });

  test("a fact that goes away is missed", () => {
    const ids = { ...ledger.ids, facts: [...ledger.ids.facts, "old-fact"] };
    expect(messagesOf(fixtureTree(), { ...ledger, ids }).join()).toContain("fact:old-fact");
  });

  test("a page that goes away is reported once", () => {
    const ids = { ...ledger.ids, pages: { ...ledger.ids.pages, "/zones/old/": ["intro", "intro-1"] } };
    expect(messagesOf(fixtureTree(), { ...ledger, ids })).toHaveLength(1);
  });
});
