import { similarity } from "./compare-words";
import { fitsFigure, readDates, readFigures } from "./figures";
import type { CheckedFact, FactIndex } from "./fact-index";
import { normaliseQuery, partBreak } from "./normalise";
import { textsWith, type OpenIndex } from "./open-index";
import { tokensOf } from "./tokens";

/** A passage of the site, with the sentence in it that was compared. */
export type QuotePlace = { text: number; sentence: string };

export type Verdict = {
  /** What was checked, as it was pasted. */
  quote: string;
  exact: QuotePlace[];
  /** Only when nothing is exact; most alike first. */
  near: QuotePlace[];
};

/** More than this is no quotation. */
export const longestQuote = 5000;
/** How many sentences of what was pasted are checked one by one. */
const mostSentences = 40;
const mostNear = 3;
const leastAlike = 0.55;

/** Sentences of a passage or of what was pasted. A stop ends one before a capital letter: not in "No. 3". */
export function splitSentences(text: string): string[] {
  return text
    .split(
      /[\n\t]+|(?<=[。！？；][”’)）]*)(?![”’)）])|(?<=[.!?][”’")]*)\s+(?=[“‘"(]*[\p{Lu}\p{Script=Han}])/u,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function nearestIn(index: OpenIndex, query: string): QuotePlace[] {
  const tokens = tokensOf(query, 2);
  if (tokens.length < 3) return [];
  // The passages that share the rarest words are compared; common words occur in too many.
  const found = [...new Set(tokens)]
    .map((token) => textsWith(index, token))
    .filter((texts) => texts.length > 0)
    .toSorted((a, b) => a.length - b.length);
  const candidates = new Set(found.slice(0, 12).flatMap((texts) => texts.slice(0, 60)));
  return [...candidates]
    .flatMap((text) =>
      splitSentences(index.texts[text] ?? "").map((sentence) => ({
        text,
        sentence,
        alike: similarity(tokens, index.normalise(sentence).text),
      })),
    )
    .filter(({ alike }) => alike >= leastAlike)
    .toSorted((a, b) => b.alike - a.alike)
    .filter(({ sentence }, place, all) => all.findIndex((other) => other.sentence === sentence) === place)
    .slice(0, mostNear);
}

/** The sentence around an exact match, for showing it in its context. */
function sentenceWith(index: OpenIndex, text: number, query: string): string {
  const passage = index.texts[text] ?? "";
  const isIn = (part: string) => index.normalise(part).text.includes(query);
  return splitSentences(passage).find(isIn) ?? passage.split(partBreak).find(isIn) ?? passage;
}

/** Compares one sentence with the text of one language. */
export function checkSentence(index: OpenIndex, quote: string): Verdict {
  const query = normaliseQuery(quote, index.normalise);
  const exact = textsWith(index, query).map((text) => ({ text, sentence: sentenceWith(index, text, query) }));
  return { quote, exact, near: exact.length > 0 ? [] : nearestIn(index, query) };
}

/** The parts of what was pasted to check one by one: the whole when it stands as it is, else its sentences. */
export function partsToCheck(indexes: readonly OpenIndex[], pasted: string): string[] {
  const isWhole = indexes.some((index) => {
    const query = normaliseQuery(pasted, index.normalise);
    return query !== "" && textsWith(index, query).length > 0;
  });
  return isWhole ? [pasted.trim()] : splitSentences(pasted).slice(0, mostSentences);
}

/** The facts whose value is a figure or a date of the text. Years alone are too common to say anything. */
export function factsIn(index: OpenIndex, { facts }: FactIndex, quote: string): CheckedFact[] {
  const normal = index.normalise(quote).text;
  const dates = readDates(normal);
  const isOnlyFigure = !/[\p{L}]{4}/u.test(normal.replace(/\d.*$/u, "")) && normal.length < 40;
  const figures = readFigures(normal).filter(({ kind, digits }) => {
    if (dates.length > 0 && kind === undefined) return false;
    return isOnlyFigure || kind !== undefined || digits.length > 2 ? !/^(?:19|20)\d\d$/.test(digits) : false;
  });
  return facts.filter((fact) => {
    if (typeof fact.value === "number") {
      const { value, unit, shown } = fact;
      return figures.some((figure) => fitsFigure(figure, value, unit, index.normalise(shown).text));
    }
    return fact.unit === "date" && dates.includes(fact.value);
  });
}
