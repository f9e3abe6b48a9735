// An end mark with its closing quotation mark, before something that can begin a sentence.
const boundary = /[.!?…]["”]?\s+(?=["“(]?[\p{Lu}\p{N}])/gu;

/**
 * The sentences of an article in reading order; number one is the first.
 *
 * A line never holds part of a sentence, so headings, captions and buttons count as sentences. Inside a
 * quotation nothing is split; one that is never closed ends with its line. Intl.Segmenter was ruled out: it
 * splits quotations, and its rules change with the version of Node.
 */
export function splitArticle(text: string): string[] {
  return text.split(/\r?\n/).flatMap(splitLine);
}

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (!areQuotationsClosed(line.slice(start, end))) continue;
    sentences.push(line.slice(start, end).trim());
    start = end;
  }
  return [...sentences, line.slice(start).trim()].filter((sentence) => sentence !== "");
}

function areQuotationsClosed(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('"') % 2 === 0 && count("“") === count("”");
}
