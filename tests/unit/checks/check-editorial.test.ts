import { describe, test } from "vitest";
import { brokenEditorial } from "@/tests/fixtures/broken/broken-editorial";
import { editedTree, type Edit } from "@/tests/fixtures/fixture-tree";
import { expectBroken, expectProblems } from "@/tests/unit/checks/expect-problems";

const zone = "content/zones/tianzhu";
const sector = "content/sectors/healthcare";
const task = "content/tasks/green-channel";
const cite = '<Cite id="cgtn-report" />';

const both = (folder: string, en: [string, string], zh: [string, string]): Edit[] => [
  [`${folder}/en.mdx`, ...en],
  [`${folder}/zh.mdx`, ...zh],
];
const sentence = (en: string, zh: string) =>
  both(sector, [`Medicines come through the airport.${cite}`, en], [`药品经机场进口。${cite}`, zh]);

describe("finds", () => {
  test.each(brokenEditorial)("%s", (...broken) => expectBroken(broken));
});

describe("allows", () => {
  test.each<[string, Edit[]]>([
    ["our reading without a source", sentence("<Ours>It may.</Ours>", "<Ours>可能如此。</Ours>")],
    [
      "a sentence about what sources leave out",
      sentence("No source read says so.", "已查阅的资料没有说明。"),
    ],
    ["a sentence about this site", sentence("This page prints two.", "本页列出两项。")],
    [
      "a section on what is not known",
      sentence(
        `It comes.${cite}\n\n## Open {/* not-known */}\n\nThe day.`,
        `进口。${cite}\n\n## 未知 {/* not-known */}\n\n日期。`,
      ),
    ],
    [
      "a sentence that leads to a list, and a name alone in it",
      sentence(
        `It has two.\n\n- [Tianzhu](/zones/tianzhu)\n- The airport.${cite}`,
        `有两处。\n\n- [天竺](/zones/tianzhu)\n- 机场。${cite}`,
      ),
    ],
    [
      "a strong word inside a quotation",
      both(
        task,
        [
          'copied-notice" />',
          'copied-notice" />\nCGTN says <Quote cite="cgtn-report" lang="en">must</Quote>.',
        ],
        [
          'copied-notice" />',
          'copied-notice" />\nCGTN的用词是<Quote cite="cgtn-report" lang="en">must</Quote>。',
        ],
      ),
    ],
    [
      "a word that only looks like a denial",
      both(zone, ["Goods wait there", "OTC goods wait there"], ["货物在此", "非处方药在此"]),
    ],
    [
      "“not only” beside a sentence without denial",
      both(zone, ["Goods wait there", "Not only goods wait there"], ["货物在此存放", "货物等在此存放"]),
    ],
    [
      "a form to avoid inside a longer term",
      both(
        "content/terms/bonded-zone",
        ["title: bonded zone", "title: pilot free trade zone"],
        ["title: 综合保税区", "title: 综合保税区"],
      ).concat([[`${zone}/en.mdx`, "Goods wait", "Goods of the Pilot Free Trade Zone wait"]]),
    ],
    [
      "a form to avoid that the record states",
      [
        [`${zone}/en.mdx`, "Goods wait", "Goods of a free trade zone wait"],
        [
          `${zone}/record.yml`,
          "checked:",
          "allows: [{ text: free trade zone, why: { en: It is the subject., zh: 正是所谈之事。 } }]\nchecked:",
        ],
      ],
    ],
    [
      "a form to avoid as part of another word",
      [[`${zone}/en.mdx`, "Goods wait", "Goods of free trade zoners wait"]],
    ],
    ["a slogan in an official title", [[`${zone}/zh.mdx`, "货物在此", "《高质量发展方案》称货物在此"]]],
    ["a sentence of thirty words", [[`${zone}/en.mdx`, "Goods wait", `${"Goods ".repeat(28)}wait`]]],
  ])("%s", (_, edits) => expectProblems(editedTree(...edits), []));
});
