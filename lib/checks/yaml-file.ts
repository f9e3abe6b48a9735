/** YAML with the lines of its nodes: a check can say where a wrong value stands. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { Problem } from "./problem";

export type YamlFile = {
  value: unknown;
  /** Line of the value at a path, or of the nearest parent that exists. */
  lineOf: (path: PropertyKey[]) => number;
  problems: Problem[];
};

const duplicateKey = {
  rule: "duplicate-field",
  message: "the same field stands twice",
  expected: "each field once",
  fix: "keep one of them",
};
const syntaxError = {
  rule: "yaml-syntax",
  message: "YAML syntax error",
  expected: "fields as docs/content.md shows them",
  fix: "check quotes, colons and indentation of this line: a text with a colon in it, or that begins with a quotation mark or a star, stands in quotes",
};

/** Parses one file, or its front matter: `offset` is the number of lines before it. */
export function parseYamlFile(file: string, source: string, offset = 0): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const line = (position: number | undefined) => lines.linePos(position ?? 0).line;
  const problems: Problem[] = document.errors
    .filter(({ code }) => code === "DUPLICATE_KEY")
    .map(({ pos, message }) => ({ file, line: line(pos[0]) + offset, ...duplicateKey, found: message }));
  // The errors after the first follow from it.
  const error = document.errors.find(({ code }) => code !== "DUPLICATE_KEY");
  const alias = error === undefined ? findAlias(document) : undefined;
  if (error !== undefined) {
    const found = error.message.split("\n")[0] ?? error.code;
    problems.push({
      file,
      line: beginning(source.split("\n"), found, line(error.pos[0])) + offset,
      ...syntaxError,
      found,
    });
  } else if (alias !== undefined) {
    problems.push({ file, line: line(alias.position) + offset, ...syntaxError, found: alias.text });
  }
  return {
    value: problems.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => line(findPosition(document, path)) + offset,
    problems,
  };
}

/** A value that begins with a star names another value: never meant, and an error only when the data is read. */
function findAlias(document: Document): { position: number | undefined; text: string } | undefined {
  let found: { position: number | undefined; text: string } | undefined;
  visit(document, {
    Alias(_, node) {
      found = { position: node.range?.[0], text: `*${node.source}` };
      return visit.BREAK;
    },
  });
  return found;
}

/** The parser names the place where it gave up; an author wants the line that was left open. */
function beginning(lines: string[], message: string, line: number): number {
  const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;
  const quote = message.match(/^Missing closing (["'])/)?.[1];
  if (quote !== undefined) {
    const open = lines.findIndex((text) => count(text, quote === "'" ? /'/g : /"/g) % 2 === 1);
    return open === -1 ? line : open + 1;
  }
  if (!message.startsWith("Flow ")) return line;
  for (let number = Math.min(line, lines.length); number > 0; number -= 1) {
    const text = lines[number - 1] ?? "";
    if (count(text, /[[{]/g) > count(text, /[\]}]/g)) return number;
  }
  return line;
}

function findPosition(document: Document, path: PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (isNode(pair?.key)) return pair.key.range?.[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0];
  }
  return isNode(document.contents) ? document.contents.range?.[0] : undefined;
}
