/** The gate that a reader relies on most: whoever says something says where it was read. */
import type { Locale } from "@/i18n/routing";
import type { Collection } from "@/lib/content/types/collections";
import type { Block, Sentence } from "@/lib/prose/prose-types";
import { flatten, passagesOf } from "@/lib/prose/walk-prose";
import type { ContentTree, TextFile } from "./content-tree";
import type { Problem } from "./problem";
import { spokenText } from "./spoken-text";

const collections: readonly Collection[] = [
  "zones",
  "sectors",
  "goals",
  "tasks",
  "documents",
  "discrepancies",
  "events",
];
const articles: readonly string[] = ["model", "plan"];

/** Sections that say what is missing, or what this site does: there is no source to name. */
const ownSections: readonly string[] = ["not-known", "open", "decision", "how-to-read"];

/** A sentence about this site or about what sources leave out. */
const ownMatters: Record<Locale, RegExp> = {
  en: /\b([Tt]his (site|page|table|list|record|map)|[Tt]he page on|[Nn]o source|sources read|sources do not say|(was|were) found|[Oo]ur (own )?(wording|reading|list)|we )\b/,
  zh: /本站|本页|本表|本记录|页面也有介绍|未查到|未找到|没有找到|没有来源|来源没有|(?:已|所|能够)查阅|查阅到的/,
};

/** What stands or falls together: a paragraph, an item of a list, a row of a table. */
type Unit = { sentences: Sentence[]; leadsToList: boolean };

function unitsOf(blocks: Block[]): Unit[] {
  return blocks.flatMap((block, index): Unit[] => {
    const next = blocks[index + 1];
    const leadsToList = block.kind === "paragraph" && next !== undefined && next.kind !== "paragraph";
    return passagesOf(block).map(({ sentences }) => ({ sentences, leadsToList }));
  });
}

const isMarked = ({ inlines }: Sentence) =>
  flatten(inlines).some(
    (inline) =>
      inline.kind === "cite" || inline.kind === "quote" || (inline.kind === "fact" && !inline.quiet),
  );
/** A link or a term by itself: a name claims nothing. */
const isName = ({ inlines }: Sentence) =>
  inlines.every(
    ({ kind, ...inline }) =>
      kind === "link" || kind === "term" || ("text" in inline && /^\s*$/.test(inline.text)),
  );
const isOurs = ({ inlines }: Sentence) => inlines.some(({ kind }) => kind === "ours");

/** The first sentence of a unit that would need a source and has none near it. */
function unsupported({ sentences, leadsToList }: Unit, locale: Locale): Sentence | undefined {
  if (sentences.some(isMarked)) return undefined;
  // The sentence before a list says what is listed; the items carry the sources.
  const claims = leadsToList ? sentences.slice(0, -1) : sentences;
  return claims.find((sentence) => {
    const text = spokenText(sentence.inlines, []).trim();
    return (
      text !== "" &&
      !isName(sentence) &&
      !isOurs(sentence) &&
      !/[:：]$/.test(text) &&
      !ownMatters[locale].test(text)
    );
  });
}

// What could not be read is left out of the text, so nothing can be said of what stands there.
const isCovered = ({ collection, slug, proseProblems }: TextFile) =>
  proseProblems.length === 0 &&
  (collections.includes(collection) || (collection === "articles" && articles.includes(slug)));

/** A discrepancy first says what is at stake; the versions under it name their sources one by one. */
const leadsToVersions = ({ collection, prose }: TextFile, section: string) =>
  collection === "discrepancies" && section === "intro" && prose.sections[0]?.title === undefined;

/** Paragraphs, items and rows without a mark of a source that are neither our reading nor about this site. */
export function checkClaims(tree: ContentTree): Problem[] {
  return tree.texts.filter(isCovered).flatMap((file) =>
    file.prose.sections
      .filter(({ id }) => !ownSections.includes(id) && !leadsToVersions(file, id))
      .flatMap(({ blocks }) => unitsOf(blocks))
      .flatMap((unit) => {
        const sentence = unsupported(unit, file.locale);
        if (sentence === undefined) return [];
        return [
          {
            file: file.path,
            line: sentence.line,
            rule: "no-source",
            message: "a statement without a source",
            expected: "<Cite>, <Quote> or a <Fact> with its mark in the paragraph, item or row, or <Ours>",
            found: spokenText(sentence.inlines, []).trim(),
            fix: "cite the source in both languages, mark it as our reading, or leave it out",
          },
        ];
      }),
  );
}
