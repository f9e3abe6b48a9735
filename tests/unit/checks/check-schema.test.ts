import { describe, expect, test } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { editedTree, fixtureTree, type Edit } from "@/tests/fixtures/fixture-tree";
import { expectBroken, expectProblems, type BrokenCase } from "@/tests/unit/checks/expect-problems";

const facts = "content/facts/zones.yml";
const sources = "content/sources/press.yml";
const task = "content/tasks/green-channel/record.yml";
const taskText = "content/tasks/green-channel/en.mdx";
const zone = "content/zones/tianzhu/record.yml";
const zoneText = "content/zones/tianzhu/en.mdx";

const fields: BrokenCase[] = [
  ["a missing field of a record", [zone, "order: 1\n", ""], `${zone}:1 missing-field`],
  ["a missing field deep inside", [task, "verb: establish, ", ""], `${task}:5 missing-field`],
  ["a missing field of a fact", [facts, "  asOf: 2009-07\n", ""], `${facts}:10 missing-field`],
  ["a fact without its unit", [facts, "  unit: text\n", ""], `${facts}:2 missing-field`],
  ["a missing field of a source", [sources, "  tier: mirror\n", ""], `${sources}:14 missing-field`],
  [
    "a missing field of front matter",
    [taskText, "affects:\n  - Patients\n  - Hospitals\n", ""],
    `${taskText}:2 missing-field`,
    "content/tasks/green-channel/zh.mdx:5 parity",
  ],
  [
    "a misspelt field, which is unknown and missing at once",
    [zone, "weave:", "weve:"],
    `${zone}:1 missing-field`,
    `${zone}:3 unknown-field`,
  ],
  [
    "a misspelt field deep inside",
    [task, "basis: confirmed", "base: confirmed"],
    `${task}:4 missing-field`,
    `${task}:4 unknown-field`,
  ],
  [
    "a field that facts of this unit do not have",
    [facts, "  value: 2008-07-23\n", "  value: 2008-07-23\n  qualifier: about\n"],
    `${facts}:23 unknown-field`,
  ],
  [
    "a field that front matter does not have",
    [zoneText, "short: ", "sort: "],
    `${zoneText}:3 unknown-field`,
    "content/zones/tianzhu/zh.mdx:3 parity",
  ],
  [
    "a text without front matter",
    [
      taskText,
      "---\ntitle: Faster approval\ndescription: A green channel for urgent medicines.\naffects:\n  - Patients\n  - Hospitals\n---\n\n",
      "",
    ],
    `${taskText}:1 missing-field`,
    "content/tasks/green-channel/zh.mdx:5 parity",
  ],
  [
    "an empty record",
    ["content/goals/n/record.yml", "order: 1\nchecked: 2026-11-22\n", ""],
    "content/goals/n/record.yml:1 missing-field",
  ],
];

const values: BrokenCase[] = [
  ["a value outside its list", [zone, "weave: plain", "weave: plane"], `${zone}:3 value-not-listed`],
  [
    "a value outside its list, deep inside",
    [task, "verb: establish", "verb: establishes"],
    `${task}:5 value-not-listed`,
  ],
  [
    "a value outside its list, in a list of words",
    [task, "zones: [tianzhu]", "zones: [tianju]"],
    `${task}:8 value-not-listed`,
  ],
  [
    "a value outside its list, in a list of fields",
    [task, "id: healthcare", "id: health"],
    `${task}:7 value-not-listed`,
  ],
  ["a unit that is not known", [facts, "unit: km2", "unit: sqkm"], `${facts}:13 value-not-listed`],
  [
    "a confidence that is not known",
    [facts, "confidence: weak", "confidence: low"],
    `${facts}:18 value-not-listed`,
  ],
  ["a number in quotes", [facts, "value: 5.94", 'value: "5.94"'], `${facts}:12 wrong-type`],
  ["a year without quotes", [sources, "published: 2020-11-02", "published: 2020"], `${sources}:8 wrong-type`],
  [
    "one id where a list stands",
    [zone, "discrepancies: [zone-name]", "discrepancies: zone-name"],
    `${zone}:7 wrong-type`,
  ],
  [
    "a record that is a list",
    ["content/goals/n/record.yml", "order: 1\nchecked: 2026-11-22", "- order: 1"],
    "content/goals/n/record.yml:1 wrong-type",
  ],
  ["a fraction as a place in a list", [task, "order: 3", "order: 3.5"], `${task}:1 wrong-type`],
  [
    "a title that is too long",
    [taskText, "title: Faster approval", `title: ${"Faster ".repeat(20)}`],
    `${taskText}:2 invalid-value`,
  ],
  ["an impossible day", [facts, "value: 2008-07-23", "value: 2023-02-30"], `${facts}:22 invalid-value`],
  ["an impossible month", [facts, "asOf: 2009-07", "asOf: 2009-13"], `${facts}:16 invalid-value`],
  [
    "a date in words",
    [sources, "accessed: 2026-11-22\n  url", "accessed: 22 November 2026\n  url"],
    `${sources}:9 invalid-value`,
  ],
  [
    "a month where a day is needed",
    [zone, "checked: 2026-11-22", "checked: 2026-11"],
    `${zone}:8 invalid-value`,
  ],
  [
    "a mirror with an address",
    [sources, "  seen: excerpt", "  url: https://example.org/copy\n  seen: excerpt"],
    `${sources}:20 invalid-value`,
  ],
  ["an address of another kind", [sources, "url: https://", "url: ftp://"], `${sources}:10 invalid-value`],
  ["two characters as a seal", [zone, "seal: 竺", "seal: 天竺"], `${zone}:2 invalid-value`],
  [
    "one version where two differ",
    ["content/discrepancies/zone-name/record.yml", "  - { source: copied-notice }\n", ""],
    "content/discrepancies/zone-name/en.mdx:4 versions",
    "content/discrepancies/zone-name/record.yml:3 invalid-value",
    "content/discrepancies/zone-name/zh.mdx:4 versions",
  ],
];

const syntax: BrokenCase[] = [
  [
    "a field that stands twice in a record",
    [zone, "checked:", "order: 2\nchecked:"],
    `${zone}:8 duplicate-field`,
  ],
  [
    "a field that stands twice in front matter",
    [zoneText, "short:", "title: Again\nshort:"],
    `${zoneText}:3 duplicate-field`,
  ],
  ["a colon without quotes", [zoneText, "title: Tianzhu", "title: Tianzhu: a"], `${zoneText}:2 yaml-syntax`],
  ["a quotation mark that is not closed", [zone, "order: 1", 'order: "1'], `${zone}:1 yaml-syntax`],
  ["a bracket that is not closed", [zone, "[zone-name]", "[zone-name"], `${zone}:7 yaml-syntax`],
  ["a value that begins with a star", [zoneText, "title: ", "title: *"], `${zoneText}:2 yaml-syntax`],
  [
    "a syntax error in a file of facts, without blaming what uses them",
    [facts, "{ en: Area, zh: 面积 }", "{ en: Area, zh: 面积"],
    `${facts}:11 yaml-syntax`,
  ],
  [
    "an error in a date, without blaming what uses it",
    [facts, "value: 2023-11-23", "value: 2023-11-31"],
    `${facts}:29 invalid-value`,
  ],
];

describe("finds", () => {
  test.each([...fields, ...values, ...syntax])("%s", (...broken) => expectBroken(broken));
});

test.each<[string, Edit, RegExp]>([
  ["a misspelt field", [zone, "weave:", "weve:"], /did you mean "weave"\?/],
  ["a misspelt field in a list", [facts, "qualifier:", "qualifer:"], /did you mean "qualifier"\?/],
  ["a misspelt value", [zone, "weave: plain", "weave: plane"], /did you mean "plain"\?/],
  [
    "a year without quotes",
    [sources, "published: 2020-11-02", "published: 2020"],
    /put it in quotes: "2020"/,
  ],
])("the remedy for %s names the right word", (_, edit, remedy) => {
  expect(
    checkContent(editedTree(edit))
      .map(({ fix }) => fix)
      .join("\n"),
  ).toMatch(remedy);
});

test("the small tree, unchanged, has no problem", () => expectProblems(fixtureTree(), []));
