import { expect, test } from "vitest";
import type { Locale } from "@/i18n/routing";
import { factSchema } from "@/lib/content/types/fact";
import { parseFieldText, parseProse } from "@/lib/prose/parse-prose";
import { plainText } from "@/lib/prose/plain-text";
import { flatten, passagesOf, runningPassages, sentencesOf, walkInlines } from "@/lib/prose/walk-prose";

const fact = factSchema.parse({
  id: "approved",
  label: { en: "a", zh: "甲" },
  unit: "date",
  value: "2023-11-23",
  sources: [{ id: "a" }],
  confidence: "official",
});
const print = (source: string, locale: Locale) =>
  plainText(parseFieldText(source).inlines, {
    locale,
    getFact: () => fact,
    documentNumber: (id) => `No. ${id}`,
  });

test.each([
  [
    "en",
    'It was **approved** on <Fact id="approved" />.<Cite id="a" />',
    "It was approved on 23 November 2023.",
  ],
  ["zh", '于<Fact id="approved" as="month" />获批。<Discrepancy id="a" />', "于2023年11月获批。"],
  ["en", 'See <Doc id="7" />, [here](/a), and <Term id="b">zone</Term>.', "See No. 7, here, and zone."],
  ["en", '<Ours>It says <Quote cite="a" lang="en">first</Quote>.</Ours>', "It says “first”."],
] as const)("a sentence as a reader of %s sees it: %s", (locale, source, expected) => {
  expect(print(source, locale)).toBe(expected);
});

const text = 'A [b **c**](/d).\n\n- <Ours>e <Fact id="f" />.</Ours>\n\n| g |\n|---|\n| h |\n';

test("sentences and cells come in reading order", () => {
  const [section] = parseProse(text).prose.sections;
  expect(section === undefined ? [] : sentencesOf(section).map(({ id }) => id)).toEqual([
    "intro-1-s1",
    "intro-2-s1",
    "head-s1",
    "intro-3-s1",
  ]);
});

test("paragraphs, list items and rows are passages; of these a row is no running text", () => {
  const { prose } = parseProse(text);
  const passages = prose.sections.flatMap(({ blocks }) => blocks.flatMap(passagesOf));
  expect(passages.map(({ id, sentences }) => [id, sentences.length])).toEqual([
    ["intro-1", 1],
    ["intro-2", 1],
    ["intro-3", 1],
  ]);
  expect(runningPassages(prose).map(({ id }) => id)).toEqual(["intro-1", "intro-2"]);
});

test("wrapped parts come after their wrapper, with the sentence they stand in", () => {
  const walked = walkInlines(parseProse(text).prose).map(
    ({ inline, sentence }) => `${sentence.id} ${inline.kind}`,
  );
  expect(walked).toEqual([
    ...["text", "link", "text", "strong", "text", "text"].map((kind) => `intro-1-s1 ${kind}`),
    ...["ours", "text", "fact", "text"].map((kind) => `intro-2-s1 ${kind}`),
    "head-s1 text",
    "intro-3-s1 text",
  ]);
});

test("a flat list keeps the wrappers", () => {
  expect(flatten(parseFieldText("**a**").inlines).map(({ kind }) => kind)).toEqual(["strong", "text"]);
});
