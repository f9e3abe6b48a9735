/** Any text that an author, or somebody else, may put into the content folder: told what is wrong, never a crash. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parseYamlFile } from "@/lib/checks/yaml-file";
import { parseProse } from "@/lib/prose/parse-prose";
import { walkInlines } from "@/lib/prose/walk-prose";

const signs = [
  ...[
    "<Ours>",
    "</Ours>",
    '<Fact id="a" />',
    '<Term id="a">',
    "</Term>",
    "<constructor>",
    "<x.y />",
    "<",
    ">",
    "/>",
  ],
  ...[
    "{",
    "}",
    "{/* a */}",
    "**",
    "*",
    "_",
    "`",
    "~~",
    "[",
    "](",
    ")",
    "![",
    "[^1]",
    "[a](javascript:a)",
    "\\",
  ],
  ...[
    "\n",
    "\n\n",
    "  ",
    "\n- ",
    "\n1. ",
    "\n> ",
    "\n## ",
    "\n---\n",
    "\n| a | b |\n| - | - |\n",
    "|",
    "import ",
    "export ",
    "word",
    "字",
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 25 })
  .map((parts) => parts.join(""));

test("any text is read, or its problems are named with their lines", () => {
  fc.assert(
    fc.property(text, (source) => {
      const { prose, problems } = parseProse(source);
      const lines = source.split(/\r\n|\r|\n/).length;
      for (const { line, rule, fix } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines + 1);
        expect([rule, fix].every((words) => words !== "")).toBe(true);
      }
      const parts = walkInlines(prose).map(({ inline }) => inline.kind);
      const known = ["text", "strong", "link", "fact", "cite", "term", "doc", "discrepancy", "quote", "ours"];
      expect(known).toEqual(expect.arrayContaining(parts));
    }),
    { numRuns: 1500 },
  );
}, 120_000);

const yamlSigns = [
  ...[
    "a: ",
    "b: ",
    "- ",
    "\n",
    "\n  ",
    "{",
    "}",
    "[",
    "]",
    ",",
    ": ",
    "? ",
    "&a ",
    "*a",
    "<<: ",
    "!!set ",
    "!x ",
    "|\n",
    ">\n",
  ],
  ...[
    "'",
    '"',
    "#",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "__proto__: ",
    "constructor: ",
    "2023-11-31",
    "0x1",
    ".inf",
    "~",
    "\t",
  ],
];
const yaml = fc
  .array(fc.oneof(fc.constantFrom(...yamlSigns), fc.string({ unit: "binary", maxLength: 3 })), {
    maxLength: 20,
  })
  .map((parts) => parts.join(""));

// The parser warns of fields whose name is a list: our schemas name every field.
beforeAll(() => void vi.spyOn(process, "emitWarning").mockImplementation(() => undefined));
afterAll(() => vi.restoreAllMocks());

test("any record is read, or its problems are named; no object of the program changes", () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  fc.assert(
    fc.property(yaml, (source) => {
      const { value, problems, lineOf } = parseYamlFile("a.yml", source);
      if (problems.length > 0) expect(value).toBeUndefined();
      for (const { line } of problems) expect(line).toBeGreaterThan(0);
      expect(lineOf(["a", 0, "constructor"])).toBeGreaterThan(0);
    }),
    { numRuns: 5000 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});
