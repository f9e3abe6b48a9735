import { parseTree, type TextFile } from "@/lib/checks/content-tree";
import { collectIds } from "@/lib/checks/known-ids";
import { readTree } from "@/lib/checks/read-tree";

/** The files of content/ as path → text. */
export const files = readTree(process.cwd());

/** The same, parsed once for all tests of a file. */
export const tree = parseTree(files);

/** The facts by id. */
export const facts = collectIds(tree).factRecords;

/** A field of the front matter, or nothing. */
export function fieldOf(file: TextFile, name: string): string {
  return file.fields.find((field) => field.name === name)?.text ?? "";
}
