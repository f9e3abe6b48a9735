/** A number measured several times: the middle one, and how far the others lie from it. */
export type Spread = { median: number; low: number; high: number };

/** Median, lowest and highest of at least one number; of an even count, the mean of the two in the middle. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined || upper === undefined || lower === undefined) {
    throw new RangeError("A spread needs at least one number");
  }
  return { median: (lower + upper) / 2, low, high };
}
