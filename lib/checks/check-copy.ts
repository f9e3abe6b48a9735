import { locales, type Locale } from "@/i18n/routing";
import type { Inline } from "@/lib/prose/prose-types";
import { sentencesOf } from "@/lib/prose/walk-prose";
import type { ContentTree, TextFile } from "./content-tree";
import type { Problem } from "./problem";
import type { YamlFile } from "./yaml-file";

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
    pattern: /["']/,
    message: "straight quotation marks in Chinese text",
    expected: "“ ”, and ‘ ’ within them",
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
    rule: "straight-quotes",
    locale: "en",
    pattern: /'/,
    message: "a straight apostrophe in English text",
    expected: "’",
    fix: "use ’",
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

type SetLine = { text: string; line: number };

function broken(file: string, { text, line }: SetLine, which: Rule[]): Problem[] {
  return which.flatMap(({ pattern, locale: _, ...rule }) => {
    const found = text.match(pattern);
    if (found === null) return [];
    const from = Math.max(0, (found.index ?? 0) - 8);
    return [{ file, line, ...rule, found: text.slice(from, (found.index ?? 0) + 10) }];
  });
}

/** The strings of a record that are written in one language: the values of its fields `en` or `zh`. */
function stringsOf(locale: Locale, yaml: YamlFile): SetLine[] {
  const walk = (value: unknown, path: PropertyKey[]): SetLine[] => {
    if (typeof value === "string")
      return path.at(-1) === locale ? [{ text: value, line: yaml.lineOf(path) }] : [];
    if (typeof value !== "object" || value === null) return [];
    const isList = Array.isArray(value);
    return Object.entries(value).flatMap(([key, item]) => walk(item, [...path, isList ? Number(key) : key]));
  };
  return walk(yaml.value, []);
}

/** The marks of each language: what a typesetter would correct. In records, whose names may be anyone's, quotation marks alone. */
export function checkCopy(tree: ContentTree): Problem[] {
  const inRecords = rules.filter(({ rule }) => rule === "straight-quotes");
  return locales.flatMap((locale) => {
    const of = (some: Rule[]) => some.filter((rule) => rule.locale === locale);
    const texts = tree.texts.filter((file) => file.locale === locale);
    return [
      ...texts.flatMap((file) => linesOf(file).flatMap((line) => broken(file.path, line, of(rules)))),
      ...[...tree.records, ...tree.lists].flatMap(({ path, yaml }) =>
        stringsOf(locale, yaml).flatMap((line) => broken(path, line, of(inRecords))),
      ),
    ];
  });
}
