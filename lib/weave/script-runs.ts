/** Han characters, kana and full-width marks: one em each, and a line may break after any of them. */
export const fullWidth = /[\u2e80-\u9fff\uff00-\uffef]/;

const fullWidthRun = /([\u2e80-\u9fff\uff00-\uffef]+)/;

/** Words cut where Chinese begins or ends, so that each run can name a font of its own. */
export function scriptRuns(words: string): { text: string; isChinese: boolean }[] {
  return words
    .split(fullWidthRun)
    .filter((text) => text !== "")
    .map((text) => ({ text, isChinese: fullWidth.test(text) }));
}
