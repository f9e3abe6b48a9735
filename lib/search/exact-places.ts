import { normaliseQuery, partBreak } from "./normalise";
import { textsWith, type OpenIndex } from "./open-index";
import { reportedSentences } from "./reported-sentences";
import { splitSentences } from "./split-sentences";

/** A sentence of the site, and the passages in which it stands. */
export type QuotePlace = {
  texts: number[];
  sentence: string;
  /** Whether it only reports what a source says, in a record of sources that disagree. */
  isReported: boolean;
};

/** One that holds what was pasted: the whole of it, or as a part, which may mean something else. */
export type ExactPlace = QuotePlace & { isWhole: boolean };

type Stretch = { start: number; end: number };

/** Where in a text each of its sentences stands. */
function sentencesOf(text: string): Stretch[] {
  let end = 0;
  return splitSentences(text).map((sentence) => {
    const start = text.indexOf(sentence, end);
    end = start + sentence.length;
    return { start, end };
  });
}

/** The fewest sentences of a passage, one after the other, that hold a normalised text. */
function sentencesWith({ texts, normalise }: OpenIndex, text: number, query: string): string {
  const passage = texts[text] ?? "";
  const holds = (words: string) => normalise(words).text.includes(query);
  const part = passage.split(partBreak).find(holds) ?? passage;
  const sentences = sentencesOf(part);
  for (let length = 1; length < sentences.length; length += 1) {
    for (const [place, { start }] of sentences.entries()) {
      const words = part.slice(start, sentences[place + length - 1]?.end);
      if (holds(words)) return words;
    }
  }
  return part;
}

/**
 * Where a normalised text stands word for word. A sentence that stands in several passages is one
 * place; whole sentences come first, and what is only reported comes before what is only a part.
 */
export function exactPlaces(index: OpenIndex, query: string): ExactPlace[] {
  const found = textsWith(index, query);
  if (found.length === 0) return [];
  const normal = (text: string) => index.normalise(text).text;
  const reported = reportedSentences(index);
  const places = new Map<string, ExactPlace>();
  for (const text of found) {
    const sentence = sentencesWith(index, text, query);
    const known = places.get(normal(sentence));
    if (known !== undefined) known.texts.push(text);
    else
      places.set(normal(sentence), {
        texts: [text],
        sentence,
        isWhole: normaliseQuery(sentence, index.normalise) === query,
        isReported: splitSentences(sentence).every((part) => reported.has(normal(part))),
      });
  }
  const rank = ({ isWhole, isReported }: ExactPlace) => (isReported ? 1 : isWhole ? 0 : 2);
  return [...places.values()].toSorted((a, b) => rank(a) - rank(b));
}
