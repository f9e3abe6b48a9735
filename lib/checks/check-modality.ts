/** A plan explores and supports; a page that makes it promise or order would mislead whoever acts on it. */
import type { Locale } from "@/i18n/routing";
import { taskSchema, type Verb } from "@/lib/content/types/task";
import type { ContentTree, TextFile } from "./content-tree";
import type { Problem } from "./problem";
import { spokenText } from "./spoken-text";
import { alignedLines, linesOfText, textPairs, type TextLine, type TextPair } from "./text-pairs";

/** Words that promise, order or report as done what the plan only intends. */
const hardening: Record<Locale, RegExp> = {
  en: /\b(will|must|shall|requires?|guarantees?|ensures?|ha(?:s|ve) opened)\b/i,
  // 将 is refused as a word of the future; for the object before its verb there is 把.
  zh: /必须|应当|要求|确保|保证|将(?!近|来)/,
};

/** How each verb of a record is worded in the two languages. */
const wordings: Record<Exclude<Verb, "not-stated">, Record<Locale, RegExp>> = {
  explore: { en: /\bexplor/i, zh: /探索/ },
  support: { en: /\bsupport/i, zh: /支持/ },
  encourage: { en: /\bencourag/i, zh: /鼓励/ },
  establish: { en: /\bestablish|\b(?:set(?:s|ting)?|build(?:s|ing)?) up\b/i, zh: /建立|设立|搭建|建设|打造/ },
  promote: { en: /\bpromot/i, zh: /推动|推进|促进/ },
  pilot: { en: /\bpilot/i, zh: /试点/ },
  continue: { en: /\bcontinu/i, zh: /持续|继续/ },
};

const ownWords = (line: TextLine) => spokenText(line.inlines, ["quote", "ours"]);

/** What a reader meets first: the description in lists, and the text before the first heading. */
const firstLines = (file: TextFile) =>
  linesOfText(file).filter(
    ({ key, section }) => key === "field description" || section === file.prose.sections[0]?.id,
  );

function hardened(file: TextFile): Problem[] {
  return firstLines(file).flatMap((line) => {
    const found = ownWords(line).match(hardening[file.locale])?.[0];
    if (found === undefined) return [];
    return [
      {
        file: file.path,
        line: line.line,
        rule: "hardened",
        message: "the sentence makes the plan promise or order",
        expected: "the plan's own verb: explores, supports, encourages, sets up, promotes",
        found,
        fix: "keep the verb of the record in both languages; what a source words more strongly stands in <Quote>",
      },
    ];
  });
}

function lostVerb(file: TextFile, verb: keyof typeof wordings): Problem[] {
  const pattern = wordings[verb][file.locale];
  const first = firstLines(file).filter(({ section }) => section !== undefined);
  if (first.some((line) => pattern.test(ownWords(line)))) return [];
  return [
    {
      file: file.path,
      line: first[0]?.line ?? 1,
      rule: "modality",
      message: `the page does not say "${verb}", the verb of its record`,
      expected: `a word that matches ${String(pattern)} before the first heading`,
      found: first.map(ownWords).join(" ") || "nothing",
      fix: "word the measure with the verb of modality in record.yml, or correct the record",
    },
  ];
}

/** Sentences of which one language has the record's verb and the other has not. */
function partedVerb(pair: TextPair, verb: keyof typeof wordings): Problem[] {
  const first = pair.en.prose.sections[0]?.id;
  return alignedLines(pair).flatMap(({ en, zh }) => {
    if (en.section !== first && en.key !== "field description") return [];
    const said = { en: wordings[verb].en.test(ownWords(en)), zh: wordings[verb].zh.test(ownWords(zh)) };
    if (said.en === said.zh) return [];
    const [file, line] = said.en ? [pair.zh, zh] : [pair.en, en];
    return [
      {
        file: file.path,
        line: line.line,
        rule: "modality-parity",
        message: `one language says "${verb}" here and the other does not`,
        expected: `a word that matches ${String(wordings[verb][file.locale])}`,
        found: ownWords(line),
        fix: "let both languages use the record's verb in the same sentence",
      },
    ];
  });
}

/** Tasks keep the verb of their record, in both languages and in the same sentences, and harden nothing. */
export function checkModality(tree: ContentTree): Problem[] {
  return textPairs(tree).flatMap((pair) => {
    if (pair.en.collection !== "tasks") return [];
    const modality = taskSchema.shape.modality.safeParse(modalityOf(pair));
    const verb = modality.data?.verb ?? "not-stated";
    const texts = [pair.en, pair.zh];
    const lost = verb === "not-stated" ? [] : texts.flatMap((file) => lostVerb(file, verb));
    // To explore is the weakest of the verbs: where a second measure has it, it must not get lost either.
    const compared = new Set<keyof typeof wordings>(verb === "not-stated" ? ["explore"] : [verb, "explore"]);
    const parted = lost.length > 0 ? [] : [...compared].flatMap((each) => partedVerb(pair, each));
    return [...texts.flatMap(hardened), ...lost, ...parted];
  });
}

function modalityOf({ record }: TextPair): unknown {
  const value = record?.yaml.value;
  return typeof value === "object" && value !== null ? Reflect.get(value, "modality") : undefined;
}
