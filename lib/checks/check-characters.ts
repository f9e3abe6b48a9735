/** The letters of the files themselves, before any of them is parsed: what deceives a reader or a parser stops here. */
import type { Problem } from "./problem";

type Rule = Pick<Problem, "rule" | "message" | "expected" | "fix"> & {
  /** What is wrong in a line, if anything. */
  find: (line: string) => string | undefined;
};

/** Far more than a sentence needs; less than it takes to nest signs until a parser gives up. */
const longestLine = 1000;
const longestWord = 60;
const deepestIndent = 24;
const longestText = 100_000;

const firstMatch = (pattern: RegExp) => (line: string) => line.match(pattern)?.[0];

/** Addresses, tags and the targets of links are no words: nobody reads them. */
const withoutAddresses = (line: string) =>
  line.replace(/https?:\/\/[^\s'"<>)\]]+/g, " ").replace(/<[^<>]*>|\]\([^()]*\)/g, " ");

/** Chinese and Japanese letters need no gaps: a line may end after any of them. */
const word = new RegExp(
  `(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])[\\p{L}\\p{N}\\p{M}_]){${longestWord + 1},}`,
  "u",
);

const codeOf = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Signs that are not seen but change how a line reads: controls, directions, joiners, odd gaps, broken letters. */
const hidden = /[^\P{C}\n]|[\p{Zl}\p{Zp}]|(?! )\p{Zs}|\uFFFD|\p{M}{4,}/u;

const rules: Rule[] = [
  {
    rule: "hidden-character",
    find: (line) => {
      const sign = line.match(hidden)?.[0];
      return sign === undefined ? undefined : codeOf(sign);
    },
    message: "a character that is not seen: a control, a direction, an odd gap or a broken letter",
    expected: "letters, signs and plain spaces, in UTF-8, with line breaks of Unix",
    fix: "remove it; save the file as UTF-8 without a mark at its beginning",
  },
  {
    rule: "written-code",
    find: firstMatch(/&#?\w+;|\\(?:u\{?[\da-f]|U[\da-f]|x[\da-f])/i),
    message: "a character is written by its code or name",
    expected: "the character itself",
    fix: "write the character, so that every reader of the file sees it",
  },
  {
    rule: "long-line",
    find: (line) => (line.length > longestLine ? `${line.length} characters` : undefined),
    message: "a line is longer than any sentence",
    expected: `at most ${longestLine} characters`,
    fix: "write one sentence a line",
  },
  {
    rule: "deep-line",
    find: (line) => {
      const indent = line.match(/^ */)?.[0].length ?? 0;
      return indent > deepestIndent ? `${indent} spaces` : undefined;
    },
    message: "a line is indented deeper than any field or item",
    expected: `at most ${deepestIndent} spaces`,
    fix: "indent a field or item by two spaces under the one that holds it",
  },
  {
    rule: "long-word",
    find: (line) => withoutAddresses(line).match(word)?.[0].slice(0, 30),
    message: "a word is too long for a narrow page",
    expected: `at most ${longestWord} letters without a gap or a hyphen`,
    fix: "write it in several words",
  },
];

/** Every line of the content folder (path → text) that no page could print honestly, whatever it says. */
export function checkCharacters(files: ReadonlyMap<string, string>): Problem[] {
  return [...files].flatMap(([file, text]) => [
    ...(file.endsWith(".mdx") && text.length > longestText ? [longText(file, text)] : []),
    ...text.split("\n").flatMap((line, index) =>
      rules.flatMap(({ find, ...rule }) => {
        const found = find(line);
        return found === undefined ? [] : [{ file, line: index + 1, ...rule, found }];
      }),
    ),
  ]);
}

function longText(file: string, text: string): Problem {
  return {
    file,
    line: 1,
    rule: "long-text",
    message: "the text is longer than any page",
    expected: `at most ${longestText} characters`,
    found: `${text.length} characters`,
    fix: "divide it into several pages",
  };
}
