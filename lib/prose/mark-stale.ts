import type { Block, Prose, StaleMark } from "./prose-types";

type Marked = StaleMark & { place: string };

/** A text in which the named paragraphs and list items carry their mark. A place that the text lacks is the check's affair. */
export function markStale(prose: Prose, passages: readonly Marked[]): Prose {
  if (passages.length === 0) return prose;
  const marks = new Map(passages.map(({ place, ...mark }) => [place, mark]));
  const mark = <Part extends { id: string }>(part: Part): Part & { stale?: StaleMark } => {
    const stale = marks.get(part.id);
    return stale === undefined ? part : { ...part, stale };
  };
  const markBlock = (block: Block): Block => {
    if (block.kind === "paragraph") return mark(block);
    return block.kind === "list" ? { ...block, items: block.items.map(mark) } : block;
  };
  return {
    sections: prose.sections.map((section) => ({ ...section, blocks: section.blocks.map(markBlock) })),
  };
}
