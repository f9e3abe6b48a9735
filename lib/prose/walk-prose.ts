import type { Block, Inline, Prose, Section, Sentence } from "./prose-types";

/** A paragraph, an item of a list or a row of a table: what has a number of its own on a page. */
export type Passage = { id: string; sentences: Sentence[] };

/** The passages of a block, in reading order; the sentences of a row are its cells. The head of a table is none. */
export function passagesOf(block: Block): Passage[] {
  if (block.kind === "paragraph") return [block];
  if (block.kind === "list") return block.items;
  return block.rows.map(({ id, cells }) => ({ id, sentences: cells }));
}

/** The paragraphs and list items of a text. */
export function runningPassages({ sections }: Prose): Passage[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" ? [] : passagesOf(block)));
}

/** The sentences and table cells of a section, in reading order. */
export function sentencesOf(section: Section): Sentence[] {
  return section.blocks.flatMap((block) => [
    ...(block.kind === "table" ? block.head : []),
    ...passagesOf(block).flatMap(({ sentences }) => sentences),
  ]);
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
