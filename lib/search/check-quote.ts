import { similarity } from "./compare-words";
import { exactPlaces, type ExactPlace, type QuotePlace } from "./exact-places";
import { fitsFigure, readDates, readFigures } from "./figures";
import type { CheckedFact, FactIndex } from "./fact-index";
import { normaliseQuery } from "./normalise";
import { textsWith, type OpenIndex } from "./open-index";
import { reportedSentences } from "./reported-sentences";
import { splitSentences } from "./split-sentences";
import { tokensOf } from "./tokens";

export type Verdict = {
  /** What was checked, as it was pasted. */
  quote: string;
  exact: ExactPlace[];
  /** Only when nothing is exact; most alike first. */
  near: QuotePlace[];
};

/** More than this is no quotation. */
export const longestQuote = 5000;
/** How many sentences of what was pasted are checked one by one. */
const mostSentences = 40;
const mostNear = 3;
const leastAlike = 0.55;

function nearestIn(index: OpenIndex, query: string): QuotePlace[] {
  const tokens = tokensOf(query, 2);
  if (tokens.length < 3) return [];
  // The passages that share the rarest words are compared; common words occur in too many.
  const found = [...new Set(tokens)]
    .map((token) => textsWith(index, token))
    .filter((texts) => texts.length > 0)
    .toSorted((a, b) => a.length - b.length);
  const candidates = new Set(found.slice(0, 12).flatMap((texts) => texts.slice(0, 60)));
  const reported = reportedSentences(index);
  return [...candidates]
    .flatMap((text) =>
      splitSentences(index.texts[text] ?? "").map((sentence) => {
        const normal = index.normalise(sentence).text;
        const isReported = reported.has(normal);
        return { texts: [text], sentence, isReported, alike: similarity(tokens, normal) };
      }),
    )
    .filter(({ alike }) => alike >= leastAlike)
    .toSorted((a, b) => b.alike - a.alike)
    .filter(({ sentence }, place, all) => all.findIndex((other) => other.sentence === sentence) === place)
    .slice(0, mostNear);
}

/** Compares one sentence with the text of one language. */
export function checkSentence(index: OpenIndex, quote: string): Verdict {
  const query = normaliseQuery(quote, index.normalise);
  const exact = exactPlaces(index, query);
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
