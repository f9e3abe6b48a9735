/** The two articles are somebody's work: the site reports what they say in words of its own. */
import type { Fact } from "@/lib/content/types/fact";
import { formatFact } from "@/lib/facts/format-fact";
import type { ContentTree, TextFile } from "./content-tree";
import cgtnRuns from "./originality/cgtn-runs.json";
import { exceptedNames } from "./originality/excepted-names";
import { runsOf, tokensOf, type ArticleRuns, type Token } from "./originality/word-runs";
import type { Problem } from "./problem";
import { gap, spokenText } from "./spoken-text";
import { linesOfText, type TextLine } from "./text-pairs";

type Facts = ReadonlyMap<string, Fact>;
type Placed = Token & { line: number };

const names = new RegExp(exceptedNames.join("|"), "gi");

function placedTokens(line: TextLine, file: TextFile, facts: Facts): Placed[] {
  const text = spokenText(line.inlines, ["quote", "doc"], (inline) => {
    const fact = inline.kind === "fact" ? facts.get(inline.id) : undefined;
    if (fact === undefined || fact.unit === "text") return gap;
    return formatFact(fact, file.locale, inline.kind === "fact" ? inline.as : undefined);
  });
  return tokensOf(text.replace(names, gap)).map((token) => ({ ...token, line: line.line }));
}

/** Each field by itself, each section as one stretch of words; titles are names. */
function stretchesOf(file: TextFile, facts: Facts): Placed[][] {
  const stretches = new Map<string, Placed[]>();
  for (const line of linesOfText(file)) {
    if (/^(?:field (?:title|short)$|heading )/.test(line.key)) continue;
    const key = line.section ?? line.key;
    stretches.set(key, [...(stretches.get(key) ?? []), ...placedTokens(line, file, facts)]);
  }
  return [...stretches.values()];
}

/** Runs of words that stand in the articles too, outside quotations, names and titles; one report for each line. */
export function checkOriginality(
  tree: ContentTree,
  facts: Facts,
  articles: ArticleRuns = cgtnRuns,
): Problem[] {
  const known = { en: new Set(articles.en), zh: new Set(articles.zh) };
  const kinds = (["en", "zh"] as const).filter((kind) => known[kind].size > 0);
  return tree.texts.flatMap((file) => {
    const found = stretchesOf(file, facts).flatMap((tokens) =>
      kinds.flatMap((kind) =>
        runsOf(tokens, kind)
          .filter(({ hash }) => known[kind].has(hash))
          .map(({ words, at }) => ({ words, line: tokens[at]?.line ?? 1 })),
      ),
    );
    const first = found.filter(({ line }, index) => found.findIndex((run) => run.line === line) === index);
    return first.map(({ words, line }) => ({
      file: file.path,
      line,
      rule: "copied-words",
      message: "a run of words stands in an article of CGTN too",
      expected: "fewer than eight English words, or fourteen Chinese characters, in common",
      found: words,
      fix: "say it in other words, or mark it as a quotation with <Quote>",
    }));
  });
}
