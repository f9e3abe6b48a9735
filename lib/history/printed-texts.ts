/** What a reader sees of every document, line by line, without marks and badges. */
import type { Locale } from "@/i18n/routing";
import type { ContentTree, RecordFile } from "@/lib/checks/content-tree";
import { collectIds } from "@/lib/checks/known-ids";
import { gap, spokenText } from "@/lib/checks/spoken-text";
import { linesOfText, textPairs, type TextPair } from "@/lib/checks/text-pairs";
import { englishNumber } from "@/lib/content/english-number";
import type { Fact } from "@/lib/content/types/fact";
import { sourceFileSchema } from "@/lib/content/types/source";
import { formatFact } from "@/lib/facts/format-fact";
import { withApostrophes } from "./apostrophes";
import type { Line, Texts } from "./page-history";

type Records = {
  facts: ReadonlyMap<string, Fact>;
  documentLabel: (slug: string, locale: Locale) => string;
};

/** Fields of records that put facts on a page outside its sentences. */
const factFields = ["keyFacts", "dates", "date", "facts"];

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** The names of documents as texts print them: the number, or the title where there is none. */
function documentLabels(tree: ContentTree): Records["documentLabel"] {
  const numbers = new Map(
    tree.records
      .filter(({ collection }) => collection === "documents")
      .map(({ slug, yaml }) => [slug, fieldOf(yaml.value, "number")]),
  );
  const titles = new Map(
    tree.texts
      .filter(({ collection }) => collection === "documents")
      .map(({ slug, locale, front }) => [
        `${slug} ${locale}`,
        fieldOf(front.value, "short") ?? fieldOf(front.value, "title"),
      ]),
  );
  return (slug, locale) => {
    const number = numbers.get(slug);
    if (typeof number === "string") return locale === "en" ? englishNumber(number) : number;
    const title = titles.get(`${slug} ${locale}`);
    return typeof title === "string" ? title : slug;
  };
}

function factLines(record: RecordFile | undefined, facts: Records["facts"]): Line[] {
  const named = factFields.flatMap((field) => stringsIn(fieldOf(record?.yaml.value, field)));
  return [...new Set(named)].flatMap((id) => {
    const fact = facts.get(id);
    if (fact === undefined) return [];
    const { en, zh } = fact.label;
    return [[`fact ${id}`, `${en}: ${formatFact(fact, "en")}`, `${zh}：${formatFact(fact, "zh")}`] as const];
  });
}

function linesOf({ en, zh, record }: TextPair, { facts, documentLabel }: Records): Line[] {
  const words = (file: TextPair["en"]) =>
    linesOfText(file).map(({ key, inlines }) => {
      const text = spokenText(inlines, [], (inline) => {
        if (inline.kind === "doc") return documentLabel(inline.id, file.locale);
        const fact = facts.get(inline.id);
        return fact === undefined ? gap : formatFact(fact, file.locale, inline.as);
      });
      return [key, text] as const;
    });
  const [english, chinese] = [new Map(words(en)), new Map(words(zh))];
  // The parity check proves that both have the same keys; a text that breaks it is recorded all the same.
  const keys = [...new Set([...english.keys(), ...chinese.keys()])];
  const lines = keys.map((key): Line => [key, english.get(key) ?? "", chinese.get(key) ?? ""]);
  const isField = ([key]: Line) => key.startsWith("field ");
  // Key figures stand at the head of a page.
  return [...lines.filter(isField), ...factLines(record, facts), ...lines.filter((each) => !isField(each))];
}

function sourceTexts(tree: ContentTree): [string, Line[]][] {
  const files = tree.lists.filter(({ kind }) => kind === "sources");
  const sources = files.flatMap(({ yaml }) => sourceFileSchema.safeParse(yaml.value).data?.sources ?? []);
  return sources.map(({ id, titles, publisher, publishedNote }) => [
    `source/${id}`,
    [
      ["field title", titles.en, titles.zh],
      ["field publisher", publisher.en, publisher.zh],
      ...(publishedNote === undefined
        ? []
        : [["field publishedNote", publishedNote.en, publishedNote.zh] as const]),
    ],
  ]);
}

const setLine = ([id, en, zh]: Line): Line => [id, withApostrophes(en), withApostrophes(zh)];

/**
 * Every document of the tree as it is printed. A figure stands in its sentences with its value, so
 * that a changed fact shows on each page that prints it.
 */
export function printedTexts(tree: ContentTree): Texts {
  const records = { facts: collectIds(tree).factRecords, documentLabel: documentLabels(tree) };
  const texts = [
    ...textPairs(tree).map((pair): [string, Line[]] => [
      `${pair.en.collection}/${pair.en.slug}`,
      linesOf(pair, records),
    ]),
    ...sourceTexts(tree),
  ];
  return new Map(texts.map(([key, lines]) => [key, lines.map(setLine)]));
}
