import type { Inline } from "@/lib/prose/prose-types";
import { sentencesOf } from "@/lib/prose/walk-prose";
import type { ContentTree, TextFile } from "./content-tree";
import type { Problem } from "./problem";

/** Names that carry digits and measure nothing. */
const names =
  /3\+7\+N|3, 7 and N|3、7和N|Plan 2\.0|(?<![0-9])[23]\.0(?![0-9])|1\+4|CC BY 4\.0|WCAG 2\.2|WGS-84|Terminal [123]|[123]号航站楼|RFC 7946/g;

/** The words of a sentence without those of quotations, which keep the digits of their source. */
function ownWords(inlines: Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === "text") return [inline.text];
    return inline.kind === "quote" || !("children" in inline) ? [] : ownWords(inline.children);
  });
}

// Titles and definitions may name a figure or a year; a description stands in lists without its note.
const linesOf = (file: TextFile) => [
  ...file.fields.filter(({ name }) => name === "description"),
  ...file.prose.sections.flatMap(sentencesOf),
];

/** A bare digit in prose: every figure, date and document number comes from a fact record. */
export function checkFigures(tree: ContentTree): Problem[] {
  return tree.texts.flatMap((file) =>
    linesOf(file).flatMap(({ inlines, line }) =>
      ownWords(inlines).flatMap((text) => {
        const digits = text.replace(names, "").match(/[0-9０-９][0-9０-９.,%]*/)?.[0];
        if (digits === undefined) return [];
        return [
          {
            file: file.path,
            line,
            rule: "bare-figure",
            message: "a figure stands in the text itself",
            expected: '<Fact id="…" />, or a word for a small number that counts things on the page',
            found: digits,
            fix: "add a fact record with source and date, and refer to it in both languages",
          },
        ];
      }),
    ),
  );
}
