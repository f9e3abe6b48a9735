/** A word of a record with its place in the file. */
export type Found = { path: PropertyKey[]; id: string };

/**
 * The words at a place of a record, whether or not the record fits its schema. `*` stands for each item
 * of a list: `keyFacts.*.row`.
 */
export function idsAt(value: unknown, path: string): Found[] {
  return walk(value, path.split("."), []);
}

function walk(value: unknown, steps: string[], path: PropertyKey[]): Found[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === "string" ? [{ path, id: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  if (step !== "*") return walk(Reflect.get(value, step), rest, [...path, step]);
  return Array.isArray(value)
    ? value.flatMap((item: unknown, index) => walk(item, rest, [...path, index]))
    : [];
}
