import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import type { Root } from "mdast";
import { unified } from "unified";
import { z } from "zod";
import { isPartName } from "./inline-parts";
import type { ProseProblem } from "./prose-types";

// One processor for all files: building it costs more than parsing a page.
const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)
  .freeze();

const point = z.object({ line: z.number() });
const parseFailure = z.object({
  reason: z.string(),
  place: z.union([point, z.object({ start: point }).transform(({ start }) => start)]).optional(),
});

type Failure = z.infer<typeof parseFailure>;

/** The tree, what the parser says is wrong, or undefined where it breaks down without a word. */
function tryParse(source: string): { tree: Root } | { failure: Failure } | undefined {
  try {
    return { tree: processor.parse(source) };
  } catch (error) {
    const failure = parseFailure.safeParse(error);
    return failure.success ? { failure: failure.data } : undefined;
  }
}

/**
 * The syntax tree of an MDX file, front matter included, so that line numbers
 * are those of the file. A syntax error comes back as a problem, not thrown.
 *
 * There are texts at which the parser itself breaks down, such as a rule under a tag that is not
 * closed. What is wrong is then said of the longest part that it can read or find fault with.
 */
export function parseMdx(source: string): { tree: Root } | { problem: ProseProblem } {
  const whole = tryParse(source);
  if (whole !== undefined && "tree" in whole) return whole;
  const lines = source.split("\n");
  for (let length = lines.length; length > 0; length -= 1) {
    const part = tryParse(lines.slice(0, length).join("\n"));
    if (part === undefined) continue;
    if ("tree" in part) return { problem: unreadable(lines, length + 1) };
    const { reason, place } = part.failure;
    return { problem: describeFailure(lines, reason.split("\n")[0] ?? reason, place?.line ?? 1) };
  }
  return { problem: unreadable(lines, 1) };
}

function unreadable(lines: string[], line: number): ProseProblem {
  return {
    ...syntax,
    line,
    expected: "words, **strong**, links and the parts listed in docs/content.md",
    found: lines[line - 1]?.trim() || "a line that cannot stand here",
    fix: "reword the line, or leave a blank line before it",
  };
}

const syntax = { rule: "mdx-syntax", message: "MDX syntax error" };

/** The parser names the place where it gave up; an author wants the place where the mistake began. */
function describeFailure(lines: string[], reason: string, line: number): ProseProblem {
  const code = reason.includes("import/export")
    ? lineAbove(lines, line, (text) => /^(import|export)\b/.test(text))
    : undefined;
  if (code !== undefined) return codeProblem(lines, code);
  const unclosed = reason.match(/^Expected a closing tag for `(<[^`]*>)` \((\d+):/);
  if (unclosed?.[1] !== undefined) {
    return {
      ...syntax,
      line: Number(unclosed[2]),
      expected: `a closing tag for ${unclosed[1]} on the same line`,
      found: reason,
      fix: isPartName(unclosed[1].slice(1).split(/[ >]/)[0] ?? null)
        ? "close the tag, or end it with />"
        : "remove the tag: it is not a part of this site",
    };
  }
  const brace = /expression/.test(reason)
    ? lineAbove(lines, line, (text) => count(text, "{") > count(text, "}"))
    : undefined;
  return {
    ...syntax,
    line: brace ?? line,
    expected: "words, **strong**, links and the parts listed in docs/content.md",
    found: reason,
    fix: "close the tag or bracket, or write the sign as a word",
  };
}

const count = (text: string, sign: string) => text.split(sign).length - 1;

/** The nearest line at or above `line`, within its paragraph, that fits. */
function lineAbove(lines: string[], line: number, fits: (text: string) => boolean): number | undefined {
  // The end of a file without its last line break lies one line further.
  for (let number = Math.min(line, lines.length); number > 0; number -= 1) {
    const text = lines[number - 1] ?? "";
    if (fits(text)) return number;
    if (text.trim() === "" && number < line) return undefined;
  }
  return undefined;
}

/** MDX reads a paragraph that begins with `import ` or `export ` as code: say so. */
export function codeProblem(lines: string[], line: number): ProseProblem {
  const text = lines[line - 1] ?? "";
  const word = text.split(" ")[0] ?? "";
  return {
    line,
    rule: "reads-as-code",
    message: `a paragraph begins with "${word}" and would be read as code`,
    expected: "a paragraph that begins with another word, or with a capital letter",
    found: text,
    fix: `reword the beginning of the sentence, so that "${word}" is not its first word`,
  };
}
