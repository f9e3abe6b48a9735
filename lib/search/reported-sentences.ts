import { partBreak } from "./normalise";
import type { OpenIndex } from "./open-index";
import type { Occurrence } from "./search-index";
import { splitSentences } from "./split-sentences";

/**
 * The sentences, normalised, in which a record of disagreement says what one of its sources says. Such a
 * sentence also stands on the page of its source: it is known by its words, not by its place.
 */
export function reportedSentences({ texts, occurrences, pages, normalise }: OpenIndex): ReadonlySet<string> {
  const isReport = ({ page, anchor }: Occurrence) =>
    /^says-\d+$/.test(anchor) && pages[page]?.path.startsWith("/discrepancies/") === true;
  const sentences = texts
    .filter((_, text) => occurrences[text]?.some(isReport))
    // Before it stand the name of the source and its date.
    .flatMap((passage) => splitSentences(passage.split(partBreak).at(-1) ?? ""));
  return new Set(sentences.map((sentence) => normalise(sentence).text));
}
