/** The words that the quote checker says; the page hands them over with its form. */
export type VerifyWords = {
  confidence: Record<string, string>;
  failed: string;
  tooLong: string;
  empty: string;
  checking: string;
  exact: string;
  inPart: string;
  inPartMeans: string;
  reported: string;
  reportedMeans: string;
  near: string;
  figure: string;
  none: string;
  noneMeans: string;
  differ: string;
  onlyPasted: string;
  onlyHere: string;
  places: string;
  discrepancy: string;
  sources: string;
  /** A source in one line, with the places `{title}`, `{publisher}` and `{tier}`. */
  source: string;
  tier: Record<string, string>;
  confidenceLabel: string;
  measures: string;
  asOf: string;
  remark: string;
  part: string;
};
