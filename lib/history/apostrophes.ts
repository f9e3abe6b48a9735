/**
 * A wording with the apostrophes of print (’). Texts once had those of a typewriter ('), in the same
 * words: no reader should be told that all of them changed.
 */
export function withApostrophes(text: string): string {
  return text.replaceAll("'", "’");
}
