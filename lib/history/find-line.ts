import type { Line, LineChange, PageHistory } from "./page-history";

/** Where a line with this wording stands: under its own id if it can, else wherever insertions have moved it; -1 nowhere. */
export function findLine(lines: readonly Line[], [id, en, zh]: Line): number {
  const isWording = (line: Line) => line[1] === en && line[2] === zh;
  const exact = lines.findIndex((line) => line[0] === id && isWording(line));
  return exact >= 0 || id.includes(" ") ? exact : lines.findIndex(isWording);
}

/**
 * The id under which a line changed on `date` stands now: later changes may have reworded it, moved it
 * by inserting above it, or removed it (`undefined`).
 */
export function presentId(
  { changes, lines }: PageHistory,
  date: string,
  change: LineChange,
): string | undefined {
  if (change.now === undefined) return undefined;
  let line: Line | undefined = [change.id, ...change.now];
  for (const later of changes.filter((each) => each.date > date)) {
    const before: Line[] = later.lines.flatMap(({ id, from, was }) =>
      was === undefined ? [] : [[from ?? id, ...was] as const],
    );
    const index = findLine(before, line);
    if (index < 0) continue;
    const next: LineChange | undefined = later.lines.filter(({ was }) => was !== undefined)[index];
    if (next?.now === undefined) return undefined;
    line = [next.id, ...next.now];
  }
  return lines[findLine(lines, line)]?.[0];
}
