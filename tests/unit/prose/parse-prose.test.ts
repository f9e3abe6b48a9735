import { describe, expect, test } from "vitest";
import { parseFieldText, parseProse } from "@/lib/prose/parse-prose";
import type { Block, Inline } from "@/lib/prose/prose-types";

/** Parts in short: words as they are, others by their kind. */
const short = (inlines: Inline[]): string =>
  inlines
    .map((inline) =>
      inline.kind === "text"
        ? inline.text
        : "children" in inline
          ? `${inline.kind}[${short(inline.children)}]`
          : inline.kind,
    )
    .join("");

function shortBlock(block: Block): string[] {
  if (block.kind === "paragraph")
    return block.sentences.map(({ id, line, inlines }) => `${id} ${line}: ${short(inlines)}`);
  if (block.kind === "list")
    return block.items.flatMap(({ sentences }) =>
      sentences.map(
        ({ id, line, inlines }) => `${block.ordered ? "#" : "-"} ${id} ${line}: ${short(inlines)}`,
      ),
    );
  return [block.head, ...block.rows.map(({ cells }) => cells)].map((cells) =>
    cells.map(({ id, inlines }) => `${id} ${short(inlines)}`).join(" | "),
  );
}

/** Every sentence of a text that has no problem. */
function read(source: string): string[] {
  const { prose, problems } = parseProse(source);
  expect(problems).toEqual([]);
  return prose.sections.flatMap(({ id, level, title, blocks }) => [
    ...(title === undefined ? [] : [`${level} ${id}: ${title}`]),
    ...blocks.flatMap(shortBlock),
  ]);
}

describe("sentences", () => {
  test("each line of a paragraph is one, with its address and its line in the file", () => {
    expect(read("---\ntitle: x\n---\n\nFirst.\nSecond.\n\nThird.\n")).toEqual([
      "intro-1-s1 5: First.",
      "intro-1-s2 6: Second.",
      "intro-2-s1 8: Third.",
    ]);
  });

  test("blanks at the ends of a line are dropped, those between parts are kept", () => {
    expect(read('  A **b** <Fact id="c" /> d. \nNext.\n')).toEqual([
      "intro-1-s1 1: A strong[b] fact d.",
      "intro-1-s2 2: Next.",
    ]);
  });

  test("a part on a line of its own is a sentence", () => {
    expect(read("<Ours>A reading.</Ours>\n<Ours>Another.</Ours>\n\n<Ours>Alone.</Ours>\n")).toEqual([
      "intro-1-s1 1: ours[A reading.]",
      "intro-1-s2 2: ours[Another.]",
      "intro-2-s1 4: ours[Alone.]",
    ]);
  });

  test("a part may stand inside a part", () => {
    expect(read('<Ours>It means <Term id="a">the **zone**</Term>.</Ours>\n')).toEqual([
      "intro-1-s1 1: ours[It means term[the strong[zone]].]",
    ]);
  });
});

describe("headings", () => {
  test("number the paragraphs below them from their id", () => {
    expect(read("Lead.\n\n## One {/* one */}\n\nA.\n\nB.\n\n### Two {/* two-x2 */}\n\nC.\n")).toEqual([
      "intro-1-s1 1: Lead.",
      "2 one: One",
      "one-1-s1 5: A.",
      "one-2-s1 7: B.",
      "3 two-x2: Two",
      "two-x2-1-s1 11: C.",
    ]);
  });

  test("a text that begins with a heading has no lead", () => {
    expect(read("## One {/* one */}\n\nA.\n")).toEqual(["2 one: One", "one-1-s1 3: A."]);
  });
});

describe("blocks", () => {
  test("items of a list share the numbers of paragraphs and may hold several sentences", () => {
    expect(read("- A.\n  More.\n- B.\n\nAfter.\n\n1. C.\n2. D.\n")).toEqual([
      "- intro-1-s1 1: A.",
      "- intro-1-s2 2: More.",
      "- intro-2-s1 3: B.",
      "intro-3-s1 5: After.",
      "# intro-4-s1 7: C.",
      "# intro-5-s1 8: D.",
    ]);
  });

  test("rows of a table are numbered, its head is not", () => {
    expect(read('| A | B |\n|---|---|\n| c | <Fact id="d" /> |\n\nAfter.\n')).toEqual([
      "head-s1 A | head-s2 B",
      "intro-1-s1 c | intro-1-s2 fact",
      "intro-2-s1 5: After.",
    ]);
  });
});

test("the parts carry what their tags say", () => {
  const source =
    'A<Fact id="a" as="month" quiet /><Cite id="b c" /><Term id="d">e</Term><Doc id="f" /><Discrepancy id="g" /><Quote cite="h" lang="zh">词</Quote>[i](/j#k)\n';
  expect(parseFieldText(source)).toEqual({
    problems: [],
    inlines: [
      { kind: "text", text: "A" },
      { kind: "fact", id: "a", as: "month", quiet: true },
      { kind: "cite", sources: ["b", "c"] },
      { kind: "term", id: "d", children: [{ kind: "text", text: "e" }] },
      { kind: "doc", id: "f" },
      { kind: "discrepancy", id: "g" },
      { kind: "quote", source: "h", lang: "zh", children: [{ kind: "text", text: "词" }] },
      { kind: "link", href: "/j#k", children: [{ kind: "text", text: "i" }] },
    ],
  });
});

test("several mistakes of a text come out together, and the rest of it is read", () => {
  const { prose, problems } = parseProse("# No\n\nGood.\n\n> Bad.\n\nA <b>c</b>.\n\n- x\n  - y\n");
  expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    "1 heading-id",
    "5 not-allowed",
    "7 unknown-part",
    "10 list-item",
  ]);
  expect(prose.sections[0]?.blocks).toHaveLength(3);
});

test("a text that cannot be read at all gives one problem and no sentence", () => {
  const { prose, problems } = parseProse("Good.\n\nA <Ours>b.\n");
  expect(problems.map(({ line, rule, fix }) => ({ line, rule, fix }))).toEqual([
    { line: 3, rule: "mdx-syntax", fix: "close the tag, or end it with />" },
  ]);
  expect(prose.sections).toEqual([]);
});
