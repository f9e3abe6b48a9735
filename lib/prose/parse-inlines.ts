/** From the syntax tree of a paragraph to sentences: a line break in the file ends a sentence. */
import type { PhrasingContent } from "mdast";
import { buildPart, readPart, type Jsx } from "./build-part";
import { lineOf } from "./line-of";
import { notAllowed } from "./not-allowed";
import type { Inline, ProseProblem } from "./prose-types";

export type Report = (problem: ProseProblem) => void;

/** The parts of one sentence, with its line in the source file. */
export type Line = { line: number; inlines: Inline[] };

/** The lines of a paragraph, each as the parts of one sentence. */
export function parseLines(nodes: PhrasingContent[], report: Report): Line[] {
  const lines: Line[] = [];
  for (const node of nodes) {
    if (node.type !== "text") {
      const current = lines.at(-1) ?? addLine(lines, lineOf(node));
      current.inlines.push(...parseInline(node, report));
      continue;
    }
    node.value.split("\n").forEach((text, index) => {
      if (index > 0 || lines.length === 0) addLine(lines, lineOf(node) + index);
      if (text !== "") lines.at(-1)?.inlines.push({ kind: "text", text });
    });
  }
  return lines.map(trimLine).filter((line) => line.inlines.length > 0);
}

function addLine(lines: Line[], line: number): Line {
  const added: Line = { line, inlines: [] };
  lines.push(added);
  return added;
}

/** Leaves out blanks at the ends of a line; blanks between parts stay. */
function trimLine({ line, inlines }: Line): Line {
  const trimmed = inlines.map((inline, index) => {
    if (inline.kind !== "text") return inline;
    let { text } = inline;
    if (index === 0) text = text.trimStart();
    if (index === inlines.length - 1) text = text.trimEnd();
    return { kind: "text" as const, text };
  });
  return { line, inlines: trimmed.filter((inline) => inline.kind !== "text" || inline.text !== "") };
}

function parseInline(node: PhrasingContent, report: Report): Inline[] {
  switch (node.type) {
    case "strong":
      return [{ kind: "strong", children: parseChildren(node.children, report) }];
    case "link":
      return [{ kind: "link", href: node.url, children: parseChildren(node.children, report) }];
    case "mdxJsxTextElement":
      return parsePart(node, report);
    default:
      report(notAllowed(node));
      return [];
  }
}

/** The words inside a part, with the blanks at their ends: "<Ours>text.</Ours> more". */
function parseChildren(nodes: (PhrasingContent | Jsx["children"][number])[], report: Report): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === "text") {
      const [, next] = node.value.split("\n");
      if (next !== undefined) report(brokenSentence(lineOf(node) + 1, next));
      return [{ kind: "text", text: node.value }];
    }
    if (isPhrasing(node)) return parseInline(node, report);
    report(notAllowed(node));
    return [];
  });
}

function isPhrasing(node: Jsx["children"][number]): node is PhrasingContent {
  return ["strong", "link", "mdxJsxTextElement"].includes(node.type);
}

function brokenSentence(line: number, found: string): ProseProblem {
  return {
    line,
    rule: "sentence-per-line",
    message: "a sentence goes on after a line break inside a part",
    expected: "one sentence on one line",
    found,
    fix: "join the lines, or close the part before the line break",
  };
}

/** One of our parts; one that cannot be used is reported and left out. */
export function parsePart(node: Jsx, report: Report): Inline[] {
  const part = readPart(node);
  if ("problem" in part) {
    report(part.problem);
    return [];
  }
  // A part on a line of its own may hold a paragraph of its own.
  const inside = node.children.flatMap((child) => (child.type === "paragraph" ? child.children : [child]));
  return [buildPart(part.name, part.attributes, parseChildren(inside, report))];
}
