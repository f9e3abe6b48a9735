import { describe, expect, test } from "vitest";
import { compareLines, revertLines } from "@/lib/history/compare-lines";
import type { Line } from "@/lib/history/page-history";

const stores: Line = ["area-1-s1", "Goods wait in the stores.", "货物在仓库存放。"];
const offices: Line = ["area-1-s2", "Firms work in the offices.", "企业在楼内办公。"];
const title: Line = ["field title", "Tianzhu", "天竺"];
const text: Line[] = [title, ["heading area", "Area", "面积"], stores, offices];

const sorted = (lines: readonly Line[]) => lines.map((line) => line.join("|")).toSorted();

describe("tells", () => {
  test.each<[name: string, after: Line[], expected: unknown[]]>([
    ["nothing of the same text", text, []],
    [
      "a sentence reworded in one language",
      [title, text[1] ?? title, [stores[0], "Goods wait in sheds.", stores[2]], offices],
      [{ id: "area-1-s1", was: [stores[1], stores[2]], now: ["Goods wait in sheds.", stores[2]] }],
    ],
    [
      "a sentence removed, though the next one took its number",
      [title, text[1] ?? title, ["area-1-s1", offices[1], offices[2]]],
      [{ id: "area-1-s1", was: [stores[1], stores[2]] }],
    ],
    [
      "a sentence added above others, which only moved",
      [
        title,
        text[1] ?? title,
        ["area-1-s1", "It is new.", "这是新的。"],
        ["area-1-s2", stores[1], stores[2]],
        ["area-1-s3", offices[1], offices[2]],
      ],
      [{ id: "area-1-s1", now: ["It is new.", "这是新的。"] }],
    ],
    [
      "a sentence reworded and moved, with the id that it had",
      [
        title,
        text[1] ?? title,
        ["area-1-s1", "It is new.", "这是新的。"],
        ["area-1-s2", "Goods wait in the big stores.", stores[2]],
        ["area-1-s3", offices[1], offices[2]],
      ],
      [
        { id: "area-1-s1", now: ["It is new.", "这是新的。"] },
        {
          id: "area-1-s2",
          from: "area-1-s1",
          was: [stores[1], stores[2]],
          now: ["Goods wait in the big stores.", stores[2]],
        },
      ],
    ],
    [
      "another sentence in the same place as one removed and one added",
      [title, text[1] ?? title, ["area-1-s1", "Nobody knows why.", "原因不明。"], offices],
      [
        { id: "area-1-s1", was: [stores[1], stores[2]] },
        { id: "area-1-s1", now: ["Nobody knows why.", "原因不明。"] },
      ],
    ],
    [
      "a title replaced as a whole as reworded",
      [["field title", "Shunyi", "顺义"], ...text.slice(1)],
      [{ id: "field title", was: ["Tianzhu", "天竺"], now: ["Shunyi", "顺义"] }],
    ],
  ])("%s", (_, after, expected) => expect(compareLines(text, after)).toEqual(expected));
});

test("comes in the order of the page, numbers as numbers", () => {
  const lines = (word: string): Line[] =>
    ["b-10", "b-2", "a-1"].map((id) => [`${id}-s1`, `The ${id} sentence says ${word}.`, ""]);
  const ids = compareLines(lines("this"), lines("that")).map(({ id }) => id);
  expect(ids).toEqual(["b-2-s1", "b-10-s1", "a-1-s1"]);
});

test("taken back, gives the text from before", () => {
  const after: Line[] = [
    title,
    ["area-1-s1", "It is new.", "这是新的。"],
    ["area-1-s2", "Goods wait in the big stores.", stores[2]],
  ];
  expect(sorted(revertLines(after, compareLines(text, after)))).toEqual(sorted(text));
});
