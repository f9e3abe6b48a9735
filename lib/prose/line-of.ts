import type { Node } from "mdast";

/** The line of the file on which a node begins; 1 for one that was made and not read. */
export function lineOf({ position }: Node): number {
  return position?.start.line ?? 1;
}
