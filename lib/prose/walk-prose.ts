import type { Inline, Prose, Section, Sentence } from "./prose-types";

/** The sentences and table cells of a section, in reading order. */
export function sentencesOf(section: Section): Sentence[] {
  return section.blocks.flatMap((block) => {
    if (block.kind === "paragraph") return block.sentences;
    if (block.kind === "list") return block.items.flatMap((item) => item.sentences);
    return [...block.head, ...block.rows.flatMap((row) => row.cells)];
  });
}

/** Every part of a text with the sentence it stands in, in reading order, wrapped parts after their wrapper. */
export function walkInlines(prose: Prose): { inline: Inline; sentence: Sentence }[] {
  return prose.sections.flatMap((section) =>
    sentencesOf(section).flatMap((sentence) =>
      flatten(sentence.inlines).map((inline) => ({ inline, sentence })),
    ),
  );
}

/** A list of parts with the parts inside them. */
export function flatten(inlines: Inline[]): Inline[] {
  return inlines.flatMap((inline) =>
    "children" in inline ? [inline, ...flatten(inline.children)] : [inline],
  );
}
