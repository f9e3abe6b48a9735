/** A row of the sourcebook, known by where it stands: never by its words. */
export interface SourcebookRow {
  /** `2.1` is the first third-level heading under the part with the number 2; `2` is what stands before it. */
  section: string;
  /** Counted within the section from one. */
  row: number;
  /** The line as it stands, for the one who writes the list. */
  text: string;
}

const part = /^## (\d+)\. /;
const item = /^\s*(?:[-*]|\d+\.)\s+\S/;
const rule = /^\|(?:\s*:?-+:?\s*\|)+\s*$/;

/**
 * The rows of a sourcebook file in reading order: body rows of tables, bullets and numbered items.
 *
 * A head row is told by the rule below it. Parts without a number, running text, code blocks and what stands
 * before the first part hold no rows. Third-level headings are counted, whatever number they carry.
 */
export function splitSourcebook(text: string): SourcebookRow[] {
  const rows: SourcebookRow[] = [];
  let [number, heading, count, fenced] = ["", 0, 0, false];
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.startsWith("```")) fenced = !fenced;
    if (fenced) continue;
    if (line.startsWith("## ")) [number, heading, count] = [part.exec(line)?.[1] ?? "", 0, 0];
    else if (line.startsWith("### ")) [heading, count] = [heading + 1, 0];
    else if (number !== "" && isRow(line, lines[index + 1] ?? "")) {
      count += 1;
      rows.push({ section: heading === 0 ? number : `${number}.${heading}`, row: count, text: line.trim() });
    }
  }
  return rows;
}

function isRow(line: string, next: string): boolean {
  if (line.startsWith("|")) return !rule.test(line) && !rule.test(next);
  return item.test(line);
}
