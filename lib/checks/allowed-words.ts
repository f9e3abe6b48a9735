import { allows } from "@/lib/content/types/parts";
import type { ContentTree, RecordFile, TextFile } from "./content-tree";

/** The forms that each record lets its own page use, with a reason; by folder. */
export function allowedWords(tree: ContentTree): (file: TextFile) => string[] {
  const allowed = new Map(tree.records.map((file) => [`${file.collection}/${file.slug}`, readAllows(file)]));
  return ({ collection, slug }) => allowed.get(`${collection}/${slug}`) ?? [];
}

function readAllows({ yaml }: RecordFile): string[] {
  const value: unknown =
    typeof yaml.value === "object" && yaml.value !== null ? Reflect.get(yaml.value, "allows") : undefined;
  const parsed = allows.safeParse(value);
  // What does not fit the schema is reported as such and allows nothing.
  return parsed.success ? (parsed.data ?? []).map(({ text }) => text) : [];
}
