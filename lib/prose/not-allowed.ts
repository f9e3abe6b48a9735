import type { Nodes } from "mdast";
import { lineOf } from "./line-of";
import type { ProseProblem } from "./prose-types";

type Described = { what: string; fix: string };

const described: Partial<Record<Nodes["type"], Described>> = {
  blockquote: { what: "a block quotation", fix: 'quote the source with <Quote cite="…" lang="…">' },
  break: { what: "a hard line break", fix: "remove the backslash or the blanks at the end of the line" },
  code: { what: "a block of code", fix: "write it as sentences" },
  definition: { what: "the definition of a link", fix: "write the address in the link: [words](/path)" },
  delete: { what: "crossed-out text", fix: "remove it" },
  emphasis: { what: "emphasis by one star or underscore", fix: "write it as plain words, or as **strong**" },
  footnoteDefinition: { what: "a footnote", fix: "cite the source with <Cite>, or write a sentence" },
  footnoteReference: { what: "a footnote", fix: "cite the source with <Cite>, or write a sentence" },
  image: { what: "an image", fix: "remove it: figures are drawn by the site" },
  inlineCode: { what: "code between backticks", fix: "write it as plain words" },
  linkReference: { what: "a link without its address", fix: "write the address in the link: [words](/path)" },
  list: {
    what: "a list inside a sentence or a list",
    fix: "end the sentence before the list, or split the item",
  },
  mdxFlowExpression: { what: "an expression in braces", fix: "write the words; a figure is a <Fact>" },
  mdxTextExpression: { what: "an expression in braces", fix: "write the words; a figure is a <Fact>" },
  thematicBreak: { what: "a rule across the page", fix: "begin a new part with a heading" },
};

/** What a text may not hold, in an author's words and with a way out. */
export function notAllowed(node: Nodes): ProseProblem {
  const { what, fix } = described[node.type] ?? { what: `"${node.type}"`, fix: "write it as plain words" };
  return {
    line: lineOf(node),
    rule: "not-allowed",
    message: `${what} cannot stand here`,
    expected:
      "headings with ids, paragraphs, lists, tables; in them words, **strong**, links and the parts listed in docs/content.md",
    found: what,
    fix,
  };
}
