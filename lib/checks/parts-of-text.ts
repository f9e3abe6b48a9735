import type { Inline } from "@/lib/prose/prose-types";
import { flatten, walkInlines } from "@/lib/prose/walk-prose";
import type { TextFile } from "./content-tree";

/** Every part that a file prints, from its front matter and its text, with its line. */
export function partsOfText(file: TextFile): { inline: Inline; line: number }[] {
  return [
    ...file.fields.flatMap(({ inlines, line }) => flatten(inlines).map((inline) => ({ inline, line }))),
    ...walkInlines(file.prose).map(({ inline, sentence }) => ({ inline, line: sentence.line })),
  ];
}
