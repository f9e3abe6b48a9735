import type { Locale } from "@/i18n/routing";
import type { Inline } from "@/lib/prose/prose-types";
import { sentencesOf } from "@/lib/prose/walk-prose";
import type { ContentTree, TextFile } from "./content-tree";
import type { Problem } from "./problem";

type Rule = {
  rule: string;
  locale: Locale;
  pattern: RegExp;
  message: string;
  expected: string;
  fix: string;
};

const rules: Rule[] = [
  {
    rule: "half-width-punctuation",
    locale: "zh",
    pattern: /\p{Script=Han}[,;:?!()]|[,;:?!()] *\p{Script=Han}/u,
    message: "half-width punctuation beside a Chinese character",
    expected: "，；：？！（）",
    fix: "use the full-width sign",
  },
  {
    rule: "typed-space",
    locale: "zh",
    pattern:
      /\p{Script=Han} +[A-Za-z0-9“]|[A-Za-z0-9”] +\p{Script=Han}|\p{Script=Han} +\p{Script=Han}|[，。；：？！、（] | [，。；：？！、）]/u,
    message: "a space typed beside a Chinese character or sign",
    expected: "no space: the browser sets the gap",
    fix: "remove the space",
  },
  {
    rule: "straight-quotes",
    locale: "zh",
    pattern: /"/,
    message: "straight quotation marks in Chinese text",
    expected: "“ ”",
    fix: "use “ ”",
  },
  {
    rule: "straight-quotes",
    locale: "en",
    pattern: /"/,
    message: "straight quotation marks in English text",
    expected: "“ ”",
    fix: "use “ ”, or <Quote> for the words of a source",
  },
  {
    rule: "typed-space",
    locale: "en",
    pattern: / {2}| [,.;:?!)](?: |$)/,
    message: "a space too much",
    expected: "one space between words, none before a punctuation mark",
    fix: "remove the space",
  },
  {
    rule: "full-width-punctuation",
    locale: "en",
    pattern: /[，。；：？！（）]/,
    message: "full-width punctuation in English text",
    expected: ", . ; : ? ! ( )",
    fix: "use the half-width sign",
  },
];

/** A sentence as it is set: figures as a digit, marks as nothing, quotations in the other language as their signs alone. */
function setText(inlines: Inline[], locale: Locale): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case "text":
          return inline.text;
        case "fact":
        case "doc":
          return "0";
        case "cite":
        case "discrepancy":
          return "";
        case "quote":
          return inline.lang === locale ? `“${setText(inline.children, locale)}”` : "“”";
        default:
          return setText(inline.children, locale);
      }
    })
    .join("");
}

function linesOf(file: TextFile): { text: string; line: number }[] {
  const sections = file.prose.sections;
  const headings = sections.flatMap(({ title, line }) =>
    title === undefined ? [] : [{ text: title, line }],
  );
  const sentences = [...file.fields, ...sections.flatMap(sentencesOf)];
  const lines = [
    ...headings,
    ...sentences.map(({ inlines, line }) => ({ text: setText(inlines, file.locale), line })),
  ];
  // A part that could not be read leaves a gap in its line.
  const unread = new Set(file.proseProblems.map(({ line }) => line));
  return lines.filter(({ line }) => !unread.has(line));
}

/** The marks of each language: what a typesetter would correct. */
export function checkCopy(tree: ContentTree): Problem[] {
  return tree.texts.flatMap((file) =>
    linesOf(file).flatMap(({ text, line }) =>
      rules.flatMap(({ pattern, locale, ...rule }) => {
        const found = locale === file.locale ? text.match(pattern) : null;
        if (found === null) return [];
        const from = Math.max(0, (found.index ?? 0) - 8);
        return [{ file: file.path, line, ...rule, found: text.slice(from, (found.index ?? 0) + 10) }];
      }),
    ),
  );
}
