/**
 * The fragment at which a reader finds a line: `policies-1-s2` is its own, a heading has that of its
 * section, an entry of `says` its number. Titles, descriptions and facts stand at the top: no fragment.
 */
export function placeOfLine(id: string): string | undefined {
  const [kind = "", name = ""] = id.split(" ");
  if (kind === "heading") return name;
  if (name.startsWith("head-")) return kind;
  if (kind !== "field") return kind === "fact" ? undefined : kind;
  const says = name.match(/^says\.(\d+)$/)?.[1];
  return says === undefined ? undefined : `says-${Number(says) + 1}`;
}
