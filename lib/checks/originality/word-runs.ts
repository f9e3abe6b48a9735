/** Runs of words as short hashes: the repository can compare with the articles without holding them. */
import { createHash } from "node:crypto";

/** Eight English words, or fourteen Chinese characters, in a row are no coincidence. */
const runLengths = { en: 8, zh: 14 } as const;

/** The hashes of all runs of the articles, sorted, so that their order is lost too. */
export type ArticleRuns = { en: string[]; zh: string[] };

/** An English word in lower case, or one Chinese character. */
export type Token = { word: string; kind: keyof typeof runLengths };

/** The words of a text, without punctuation. The sign of a gap stays: no run goes over words left out. */
export function tokensOf(text: string): Token[] {
  const normal = text.toLowerCase().replaceAll("’", "'");
  return [...normal.matchAll(/[a-z0-9]+(?:'[a-z]+)?|\p{Script=Han}|¦/gu)].map(([word]) => ({
    word,
    kind: /\p{Script=Han}/u.test(word) ? "zh" : "en",
  }));
}

export type Run = { hash: string; words: string; at: number };

/** Every run of a list of words in one language, with the place of its first word. */
export function runsOf(tokens: readonly Token[], kind: Token["kind"]): Run[] {
  const length = runLengths[kind];
  return tokens.flatMap((_, at) => {
    const run = tokens.slice(at, at + length);
    if (run.length < length || run.some((token) => token.kind !== kind || token.word === "¦")) return [];
    const words = run.map(({ word }) => word).join(kind === "en" ? " " : "");
    return [{ hash: createHash("sha256").update(words).digest("hex").slice(0, 12), words, at }];
  });
}

/** What the repository keeps of the articles. */
export function articleRuns(texts: readonly string[]): ArticleRuns {
  const hashes = (kind: Token["kind"]) => [
    ...new Set(texts.flatMap((text) => runsOf(tokensOf(text), kind).map(({ hash }) => hash))),
  ];
  return { en: hashes("en").sort(), zh: hashes("zh").sort() };
}
