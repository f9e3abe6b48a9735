/** One of our parts, read from its tag: the attributes are checked here, the words inside come from outside. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { z } from "zod";
import { inlineParts, isPartName, wrappingParts, type PartName } from "./inline-parts";
import { lineOf } from "./line-of";
import type { Inline, ProseProblem } from "./prose-types";

export type Jsx = MdxJsxTextElement | MdxJsxFlowElement;
type Attributes = Record<string, string | boolean>;

/** A tag that may be printed, or what is wrong with it. */
export type ReadPart = { name: PartName; attributes: Attributes } | { problem: ProseProblem };

function readAttributes(node: Jsx): Attributes {
  const entries = node.attributes.map((attribute): [string, string | boolean] => {
    if (attribute.type !== "mdxJsxAttribute") return ["{…}", false];
    if (attribute.value === null || attribute.value === undefined) return [attribute.name, true];
    return [attribute.name, typeof attribute.value === "string" ? attribute.value : false];
  });
  return Object.fromEntries(entries);
}

/** The tag as its author wrote it: expressions in braces are shown as `{…}`. */
function showTag(name: string, attributes: Attributes): string {
  const shown = Object.entries(attributes).map(([key, value]) => {
    if (key === "{…}" || value === true) return key;
    return value === false ? `${key}={…}` : `${key}="${value}"`;
  });
  return `<${[name, ...shown].join(" ")}>`;
}

function describeIssue(issue: z.core.$ZodIssue, attributes: Attributes): string {
  if (issue.code === "unrecognized_keys")
    return `has no attribute ${issue.keys.map((key) => `"${key}"`).join(", ")}`;
  const name = String(issue.path[0]);
  if (!(name in attributes)) return `lacks the attribute "${name}"`;
  if (issue.code === "invalid_value") return `${name}: expected ${issue.values.map(String).join(" or ")}`;
  return `${name}: expected ${issue.code === "invalid_format" ? issue.message : "text"}`;
}

/** Checks the name, the attributes and whether the part wraps words where it should. */
export function readPart(node: Jsx): ReadPart {
  const line = lineOf(node);
  if (!isPartName(node.name)) {
    const problem = {
      line,
      rule: "unknown-part",
      message: `<${node.name ?? ""}> is not a part of this site`,
      expected: `one of: ${Object.keys(inlineParts)
        .map((name) => `<${name}>`)
        .join(", ")}`,
      found: `<${node.name ?? ""}>`,
      fix: "use one of them, or plain words",
    };
    return { problem };
  }
  const attributes = readAttributes(node);
  const checked = inlineParts[node.name].safeParse(attributes);
  if (!checked.success) {
    const problem = {
      line,
      rule: "part-attribute",
      message: checked.error.issues
        .map((issue) => `<${node.name}> ${describeIssue(issue, attributes)}`)
        .join("; "),
      expected: `attributes ${Object.keys(inlineParts[node.name].shape).join(", ") || "none"}, in straight quotes`,
      found: showTag(node.name, attributes),
      fix: "correct the attribute; docs/content.md shows each part",
    };
    return { problem };
  }
  const wraps = wrappingParts.has(node.name);
  if (wraps === node.children.length > 0) return { name: node.name, attributes };
  const problem = {
    line,
    rule: "part-words",
    message: wraps ? `<${node.name}> holds no words` : `<${node.name}> holds words, which would be lost`,
    expected: wraps ? `<${node.name}>words</${node.name}>` : `<${node.name} … />`,
    found: showTag(node.name, attributes),
    fix: wraps ? "put the words between the tags" : "move the words out of the part",
  };
  return { problem };
}

/** The part as the tree of a page holds it. */
export function buildPart(name: PartName, attributes: Attributes, children: Inline[]): Inline {
  switch (name) {
    case "Fact":
      return {
        kind: "fact",
        ...inlineParts.Fact.pick({ id: true, as: true }).strip().parse(attributes),
        quiet: attributes.quiet === true,
      };
    case "Cite":
      return { kind: "cite", sources: inlineParts.Cite.parse(attributes).id.split(" ") };
    case "Term":
      return { kind: "term", id: inlineParts.Term.parse(attributes).id, children };
    case "Doc":
      return { kind: "doc", id: inlineParts.Doc.parse(attributes).id };
    case "Discrepancy":
      return { kind: "discrepancy", id: inlineParts.Discrepancy.parse(attributes).id };
    case "Quote": {
      const { cite, lang } = inlineParts.Quote.parse(attributes);
      return { kind: "quote", source: cite, lang, children };
    }
    case "Ours":
      return { kind: "ours", children };
  }
}
