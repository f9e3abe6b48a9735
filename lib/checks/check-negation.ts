/** A lost "not" turns a fact into its opposite, and no other gate would see it. */
import type { Locale } from "@/i18n/routing";
import type { ContentTree } from "./content-tree";
import { negationWords } from "./negation-words";
import type { Problem } from "./problem";
import { spokenText } from "./spoken-text";
import { alignedLines, textPairs, type TextLine } from "./text-pairs";

type Denial = { text: string; word: string | undefined; mayDeny: boolean };

function denialOf(line: TextLine, locale: Locale): Denial {
  const { neutral, denies, mayDeny } = negationWords[locale];
  // A quotation keeps its own language in both files, so its words are no part of the comparison.
  const text = spokenText(line.inlines, ["quote"]);
  const rest = text.replace(neutral, " ");
  const word = rest.match(denies)?.[0];
  return { text, word, mayDeny: word !== undefined || mayDeny.test(rest) };
}

/** Sentences that deny something in one language and not in the other. */
export function checkNegation(tree: ContentTree): Problem[] {
  return textPairs(tree).flatMap((pair) =>
    alignedLines(pair).flatMap((lines) => {
      const en = denialOf(lines.en, "en");
      const zh = denialOf(lines.zh, "zh");
      const lost =
        en.word !== undefined && !zh.mayDeny
          ? { file: pair.zh, line: lines.zh, here: zh, there: en }
          : zh.word !== undefined && !en.mayDeny
            ? { file: pair.en, line: lines.en, here: en, there: zh }
            : undefined;
      if (lost === undefined) return [];
      return [
        {
          file: lost.file.path,
          line: lost.line.line,
          rule: "negation",
          message: "the other language denies here and this one does not",
          expected: `a denial, as “${lost.there.word}” in: ${lost.there.text.trim()}`,
          found: lost.here.text.trim(),
          fix: "say the same in both languages; where both are right, word the denial alike",
        },
      ];
    }),
  );
}
