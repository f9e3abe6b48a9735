/** A text as a regular expression that matches just that text. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The source of a pattern that matches only where no letter, digit or hyphen stands before or after; needs the flag `u`. */
export const wholeWord = (pattern: string) => `(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}-])`;
