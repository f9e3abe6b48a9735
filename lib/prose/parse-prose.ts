/** From an MDX file to the tree of a page, with the public ids of paragraphs and sentences. */
import type { Heading } from "mdast";
import { lineOf } from "./line-of";
import { Numbering, parseBlock } from "./parse-block";
import type { Report } from "./parse-inlines";
import { codeProblem, parseMdx } from "./parse-mdx";
import type { Inline, Prose, ProseProblem, Section } from "./prose-types";

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

/** A paragraph as the checks of front matter fields need it: one line of text, parsed. */
export function parseFieldText(text: string): { inlines: Inline[]; problems: ProseProblem[] } {
  const { prose, problems } = parseProse(text);
  const first = prose.sections[0]?.blocks[0];
  return {
    inlines: first?.kind === "paragraph" ? first.sentences.flatMap((sentence) => sentence.inlines) : [],
    problems,
  };
}
