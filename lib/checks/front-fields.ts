import { parseFieldText } from "@/lib/prose/parse-prose";
import type { Inline, ProseProblem } from "@/lib/prose/prose-types";
import type { YamlFile } from "./yaml-file";

/** The words of one field of the front matter; of a list, those of one entry. */
export type Field = {
  name: string;
  path: PropertyKey[];
  line: number;
  text: string;
  inlines: Inline[];
  problems: ProseProblem[];
};

/** Fields that pages print with their parts; all others are printed letter by letter. */
const withParts = new Set(["says", "prints"]);

/** Every text in the front matter of a file, with its line. */
export function readFields(front: YamlFile): Field[] {
  if (typeof front.value !== "object" || front.value === null) return [];
  return Object.entries(front.value).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === "string") return [readField(name, [name], value, front)];
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry: unknown, index) =>
      typeof entry === "string" ? [readField(name, [name, index], entry, front)] : [],
    );
  });
}

function readField(name: string, path: PropertyKey[], text: string, front: YamlFile): Field {
  const line = front.lineOf(path);
  if (!withParts.has(name))
    return {
      name,
      path,
      line,
      text,
      inlines: [{ kind: "text", text }],
      problems: markProblems(name, text, line),
    };
  const { inlines, problems } = parseFieldText(text);
  if (inlines.length === 0 && problems.length === 0) problems.push(notASentence(name, text));
  return { name, path, line, text, inlines, problems: problems.map((problem) => ({ ...problem, line })) };
}

function markProblems(name: string, text: string, line: number): ProseProblem[] {
  const found = text.match(/<\/?[A-Za-z][^>]*>|\*\*|\]\(/)?.[0];
  if (found === undefined) return [];
  return [
    {
      line,
      rule: "plain-field",
      message: `the field "${name}" is printed letter by letter, with its marks`,
      expected: "plain words, without parts, links or **strong**",
      found,
      fix: "write plain words, or move the sentence into the text",
    },
  ];
}

function notASentence(name: string, text: string): ProseProblem {
  return {
    line: 1,
    rule: "plain-field",
    message: `the field "${name}" is not a sentence and would not be printed`,
    expected: "one sentence, which begins with a word",
    found: text,
    fix: "let the sentence begin with a word, not with a mark or a number",
  };
}
