/** From an MDX file to the tree of a page, with the public ids of paragraphs and sentences. */
import type { Heading, List, ListItem, PhrasingContent, RootContent, Table, TableRow } from "mdast";
import { notAllowed } from "./not-allowed";
import { codeProblem, parseMdx } from "./parse-mdx";
import { parseLines, parsePart, type Report } from "./parse-inlines";
import type { Block, Inline, Prose, ProseProblem, Section, Sentence } from "./prose-types";

const lineOf = (node: RootContent | PhrasingContent | ListItem | TableRow) => node.position?.start.line ?? 1;

/** Numbers the paragraphs, items and rows of a section: `policies-1`, `policies-2`, … */
class Numbering {
  private last = 0;
  constructor(private readonly section: string) {}
  next(): string {
    this.last += 1;
    return `${this.section}-${this.last}`;
  }
}

/**
 * Parses the text of a page. Never throws for bad input: what cannot be
 * printed comes back as problems, all of them, with lines of the file.
 */
export function parseProse(source: string): { prose: Prose; problems: ProseProblem[] } {
  const problems: ProseProblem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const parsed = parseMdx(source);
  if ("problem" in parsed) return { prose: { sections: [] }, problems: [parsed.problem] };

  const sections: Section[] = [{ id: "intro", level: 2, title: undefined, line: 1, blocks: [] }];
  let numbering = new Numbering("intro");
  for (const node of parsed.tree.children) {
    if (node.type === "yaml") continue;
    if (node.type === "heading") {
      const section = parseHeading(node, report);
      if (section === undefined) continue;
      sections.push(section);
      numbering = new Numbering(section.id);
      continue;
    }
    if (node.type === "mdxjsEsm") {
      report(codeProblem(source.split("\n"), lineOf(node)));
      continue;
    }
    const block = parseBlock(node, numbering, report);
    if (block !== undefined) sections.at(-1)?.blocks.push(block);
  }
  return {
    prose: {
      sections: sections.filter((section) => section.title !== undefined || section.blocks.length > 0),
    },
    problems,
  };
}

/** `## Policies {/* policies *​/}`: the words and the id. */
function parseHeading(node: Heading, report: Report): Section | undefined {
  const title = node.children
    .map((child) => (child.type === "text" ? child.value : ""))
    .join("")
    .trim();
  const comment = node.children.find((child) => child.type === "mdxTextExpression");
  const id = comment?.value.match(/^\/\*\s*([a-z0-9]+(?:-[a-z0-9]+)*)\s*\*\/$/)?.[1];
  const level = node.depth;
  const plain = node.children.every((child) => child.type === "text" || child === comment);
  if (id !== undefined && title !== "" && plain && (level === 2 || level === 3)) {
    return { id, level, title, line: lineOf(node), blocks: [] };
  }
  report({
    line: lineOf(node),
    rule: "heading-id",
    message: "heading without a usable id",
    expected: "## Words of the heading {/* lower-case-id */}, with two or three #",
    found: `${"#".repeat(level)} ${title}${comment === undefined ? "" : ` {${comment.value}}`}`,
    fix: "add the id at the end of the line, the same in both languages",
  });
  return undefined;
}

function parseBlock(node: RootContent, numbering: Numbering, report: Report): Block | undefined {
  switch (node.type) {
    case "paragraph":
      return paragraph(parseLines(node.children, report), numbering);
    case "mdxJsxFlowElement":
      return paragraph([{ line: lineOf(node), inlines: parsePart(node, report) }], numbering);
    case "list":
      return parseList(node, numbering, report);
    case "table":
      return parseTable(node, numbering, report);
    default:
      report(notAllowed(node));
      return undefined;
  }
}

type Line = { line: number; inlines: Inline[] };

const sentences = (id: string, lines: Line[]): Sentence[] =>
  lines.map((line, index) => ({ id: `${id}-s${index + 1}`, ...line }));

function paragraph(lines: Line[], numbering: Numbering): Block {
  const id = numbering.next();
  return { kind: "paragraph", id, sentences: sentences(id, lines) };
}

function parseList(node: List, numbering: Numbering, report: Report): Block {
  const items = node.children.map((item) => {
    const id = numbering.next();
    const [first, ...rest] = item.children;
    if (first?.type !== "paragraph" || rest.length > 0 || typeof item.checked === "boolean")
      report(badItem(item));
    const lines = first?.type === "paragraph" ? parseLines(first.children, report) : [];
    return { id, sentences: sentences(id, lines) };
  });
  return { kind: "list", ordered: node.ordered === true, items };
}

function badItem(item: ListItem): ProseProblem {
  const [first, second] = item.children;
  const stranger = first?.type === "paragraph" ? second : first;
  const found =
    typeof item.checked === "boolean"
      ? "a box to tick"
      : stranger === undefined
        ? "nothing"
        : stranger.type === "paragraph"
          ? "a second paragraph"
          : `a ${stranger.type}`;
  return {
    line: lineOf(stranger ?? item),
    rule: "list-item",
    message: "a list item holds more than sentences",
    expected: "sentences only, one a line, indented under the first; no list inside a list",
    found,
    fix: "split the item, or move the rest into a paragraph",
  };
}

function parseTable(node: Table, numbering: Numbering, report: Report): Block {
  const cells = (row: Table["children"][number], id: string): Sentence[] =>
    row.children.map((cell, index) => {
      const lines = parseLines(cell.children, report);
      return { id: `${id}-s${index + 1}`, line: lineOf(row), inlines: lines.flatMap((line) => line.inlines) };
    });
  const [head, ...body] = node.children;
  const columns = head?.children.length ?? 0;
  const rows = body.map((row) => {
    const id = numbering.next();
    if (row.children.length !== columns) report(unevenRow(row, columns));
    return { id, cells: cells(row, id) };
  });
  return { kind: "table", head: head === undefined ? [] : cells(head, "head"), rows };
}

function unevenRow(row: TableRow, columns: number): ProseProblem {
  return {
    line: lineOf(row),
    rule: "table-row",
    message: "a row has not as many cells as the head of its table",
    expected: `${columns} cells`,
    found: String(row.children.length),
    fix: "add the missing cell, or remove the sign | that is too much",
  };
}

/** A paragraph as the checks of front matter fields need it: one line of text, parsed. */
export function parseFieldText(text: string): { inlines: Inline[]; problems: ProseProblem[] } {
  const { prose, problems } = parseProse(text);
  const first = prose.sections[0]?.blocks[0];
  return {
    inlines: first?.kind === "paragraph" ? first.sentences.flatMap((sentence) => sentence.inlines) : [],
    problems,
  };
}
