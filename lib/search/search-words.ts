/** The words that search says; the page hands them over with its form. */
export type SearchWords = {
  kinds: Record<string, string>;
  countOne: string;
  countOther: string;
  none: string;
  loading: string;
  fitWords: string;
  fitParts: string;
  minor: string;
  more: string;
  passages: string;
  offerOther: string;
  otherHeading: string;
  failed: string;
  help: string[];
};

/** A sentence with its number: English says "1 page", every other count takes the other form. */
export function countWords(one: string, other: string, count: number): string {
  return (count === 1 ? one : other).replace("{count}", String(count));
}
