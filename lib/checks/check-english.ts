/** English that a reader in a hurry can follow, and no praise in either language. */
import { formatFact } from "@/lib/facts/format-fact";
import type { Fact } from "@/lib/content/types/fact";
import { runningPassages } from "@/lib/prose/walk-prose";
import { allowedWords } from "./allowed-words";
import type { ContentTree, TextFile } from "./content-tree";
import type { Problem } from "./problem";
import { sloganWords } from "./slogan-words";
import { spokenText } from "./spoken-text";
import { linesOfText, type TextLine } from "./text-pairs";

type Facts = ReadonlyMap<string, Fact>;

const longest = 30;
const longestMean = 20;
/** Sentences from which on a mean says something. */
const fewest = 5;

/** Words as a reader counts them: Chinese in brackets goes with the name before it. */
function countWords(line: TextLine, facts: Facts): number {
  const text = spokenText(line.inlines, [], (inline) => {
    if (inline.kind === "doc") return "Guo Han No. 130";
    const fact = facts.get(inline.id);
    return fact === undefined ? "one" : formatFact(fact, "en", inline.as);
  });
  return text.split(/\s+/).filter((word) => /[A-Za-z0-9]/.test(word)).length;
}

/** Sentences of the page; headings and cells have rhythms of their own, fields are counted one by one. */
function sentencesOf(file: TextFile): Set<string> {
  return new Set(runningPassages(file.prose).flatMap(({ sentences }) => sentences.map(({ id }) => id)));
}

function lengths(file: TextFile, facts: Facts): Problem[] {
  const counted = linesOfText(file).map((line) => ({ ...line, words: countWords(line, facts) }));
  const long = counted
    .filter(({ words }) => words > longest)
    .map(({ line, words, inlines }) => ({
      file: file.path,
      line,
      rule: "long-sentence",
      message: "an English sentence is too long",
      expected: `at most ${longest} words, figures and names counted as printed`,
      found: `${words} words: ${spokenText(inlines, []).trim()}`,
      fix: "make two sentences of it, in both languages",
    }));
  const prose = sentencesOf(file);
  const sentences = counted.filter(({ key }) => prose.has(key));
  const mean = sentences.reduce((sum, { words }) => sum + words, 0) / Math.max(1, sentences.length);
  // An event or a term is a place on a page, with too few sentences for a mean.
  if (mean <= longestMean || sentences.length < fewest) return long;
  return [
    ...long,
    {
      file: file.path,
      line: sentences[0]?.line ?? 1,
      rule: "mean-length",
      message: "the English sentences of the page are too long on the whole",
      expected: `at most ${longestMean} words on average`,
      found: `${mean.toFixed(1)} words`,
      fix: "split the longest sentences, in both languages",
    },
  ];
}

function slogans(file: TextFile, allowed: readonly string[]): Problem[] {
  return linesOfText(file).flatMap(({ line, inlines }) => {
    const own = spokenText(inlines, ["quote", "term", "doc", "fact"]).replace(/《[^》]*》|“[^”]*”/g, " ");
    const text = allowed.reduce((rest, words) => rest.replaceAll(words, " "), own);
    const found = text.match(sloganWords[file.locale])?.[0];
    if (found === undefined) return [];
    return [
      {
        file: file.path,
        line,
        rule: "slogan",
        message: "a word that praises and says nothing",
        expected: "plain words; an official name that holds it in <Term>, <Doc>, 《》 or <Quote>",
        found,
        fix: "leave it out, or state in record.yml why the page needs it: allows: [{ text, why }]",
      },
    ];
  });
}

/** English sentences of at most 30 words and 20 on average, and slogans in both languages. */
export function checkEnglish(tree: ContentTree, facts: Facts): Problem[] {
  const allowed = allowedWords(tree);
  return tree.texts.flatMap((file) => [
    ...(file.locale === "en" ? lengths(file, facts) : []),
    ...slogans(file, allowed(file)),
  ]);
}
