/** From a node of the Markdown tree to a block of a page. */
import type { List, ListItem, RootContent, Table, TableRow } from "mdast";
import { lineOf } from "./line-of";
import { notAllowed } from "./not-allowed";
import { parseLines, parsePart, type Line, type Report } from "./parse-inlines";
import type { Block, ProseProblem, Sentence } from "./prose-types";

/** Numbers the paragraphs, items and rows of a section: `policies-1`, `policies-2`, … */
export class Numbering {
  private last = 0;
  constructor(private readonly section: string) {}
  next(): string {
    this.last += 1;
    return `${this.section}-${this.last}`;
  }
}

/** The block that a node stands for; undefined, and a problem, where a page may hold nothing of the kind. */
export function parseBlock(node: RootContent, numbering: Numbering, report: Report): Block | undefined {
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
