import type { Fact } from "@/lib/content/types/fact";
import type { Inline } from "@/lib/prose/prose-types";
import { flatten, sentencesOf } from "@/lib/prose/walk-prose";
import { suggest } from "./closest";
import type { ContentTree, TextFile } from "./content-tree";
import { partsOfText } from "./parts-of-text";
import type { Problem } from "./problem";

export type Names = {
  facts: ReadonlySet<string>;
  factRecords: ReadonlyMap<string, Fact>;
  sources: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  documents: ReadonlySet<string>;
  discrepancies: ReadonlySet<string>;
};

/** Parts name what exists, in a form that fits it, and no badge stands twice in a sentence. */
export function checkParts(tree: ContentTree, names: Names): Problem[] {
  return tree.texts.flatMap((file) => [
    ...partsOfText(file).flatMap(({ inline, line }) =>
      unknownIds(inline, names).map((problem) => ({ file: file.path, line, ...problem })),
    ),
    ...doubleBadges(file, names),
  ]);
}

/** The same badge twice in a sentence: a fact brings its own, so a second one by hand repeats it. */
function doubleBadges(file: TextFile, names: Names): Problem[] {
  return file.prose.sections.flatMap(sentencesOf).flatMap((sentence) => {
    const parts = flatten(sentence.inlines);
    const byHand = parts.flatMap((inline) => (inline.kind === "discrepancy" ? [inline.id] : []));
    const brought = parts.flatMap((inline) =>
      inline.kind === "fact" && !inline.quiet ? [names.factRecords.get(inline.id)?.discrepancy] : [],
    );
    const repeated = byHand.find(
      (badge, index) => brought.includes(badge) || byHand.indexOf(badge) !== index,
    );
    if (repeated === undefined) return [];
    return [
      {
        file: file.path,
        line: sentence.line,
        rule: "badge-twice",
        message: `the badge "${repeated}" stands twice in one sentence`,
        expected: "one badge",
        found: brought.includes(repeated) ? "one that comes with a <Fact>, and one by hand" : "two",
        fix: "remove the <Discrepancy>",
      },
    ];
  });
}

type Found = Omit<Problem, "file" | "line">;

const unknown = (kind: string, id: string, known: ReadonlySet<string>, where: string): Found[] =>
  known.has(id)
    ? []
    : [
        {
          rule: `unknown-${kind}`,
          message: `no ${kind} has the id "${id}"`,
          expected: `an id of ${where}`,
          found: id,
          fix: suggest(id, known, `add it to ${where}, or correct the id`),
        },
      ];

function unknownIds(inline: Inline, names: Names): Found[] {
  switch (inline.kind) {
    case "fact":
      return [...unknown("fact", inline.id, names.facts, "content/facts"), ...unfitForm(inline, names)];
    case "cite":
      return inline.sources.flatMap((id) => unknown("source", id, names.sources, "content/sources"));
    case "quote":
      return unknown("source", inline.source, names.sources, "content/sources");
    case "term":
      return unknown("term", inline.id, names.terms, "content/terms");
    case "doc":
      return unknown("document", inline.id, names.documents, "content/documents");
    case "discrepancy":
      return unknown("discrepancy", inline.id, names.discrepancies, "content/discrepancies");
    default:
      return [];
  }
}

const unitsWithWords: ReadonlySet<string> = new Set(["km2", "m2", "ha", "km", "cny", "usd"]);

function unfitForm(inline: Extract<Inline, { kind: "fact" }>, names: Names): Found[] {
  const unit = names.factRecords.get(inline.id)?.unit;
  if (inline.as === undefined || unit === undefined) return [];
  if (inline.as === "unitless" ? unitsWithWords.has(unit) : unit === "date") return [];
  return [
    {
      rule: "fact-form",
      message: `the form "${inline.as}" does not fit the fact "${inline.id}"`,
      expected: 'as="month" or "year" for dates, as="unitless" for figures with a unit',
      found: `a fact of unit ${unit}`,
      fix: "leave `as` out",
    },
  ];
}
