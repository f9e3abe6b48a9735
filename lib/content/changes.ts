import { allChangeFiles } from "contentlayer/generated";
import { changeFileSchema, type Change } from "./types/change";

const changes = allChangeFiles
  .flatMap((file) => changeFileSchema.parse({ changes: file.changes }).changes)
  .toSorted((a, b) => b.date.localeCompare(a.date));

/** All dated changes, newest first. */
export const listChanges = (): Change[] => changes;

/** The changes that concern one page, and those of the whole site. */
export function changesOf(path: string): Change[] {
  return changes.filter(({ pages }) => pages.length === 0 || pages.includes(path));
}
