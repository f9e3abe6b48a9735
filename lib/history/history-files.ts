import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { historyFileSchema, type Histories, type PageHistory } from "./page-history";

/** Where histories are stored, one file a collection. */
export const historyFolder = "content/ledger/history";

/** The histories of the repository at `root`; none where nothing was recorded. Throws where a file cannot be read. */
export function readHistories(root: string): Histories {
  const folder = join(root, historyFolder);
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return Object.fromEntries(
    files.sort().flatMap((file) => {
      const pages = historyFileSchema.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
      return Object.entries(pages).map(([slug, page]) => [`${file.replace(/\.json$/, "")}/${slug}`, page]);
    }),
  );
}

const list = (entries: readonly unknown[]) =>
  entries.length === 0 ? "[]" : `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;

/** One sentence a line: a change of a text touches the lines of its own sentences only. */
function printPage(slug: string, { published, changes, lines }: PageHistory): string {
  const printed = changes.map((change) => `{ "date": "${change.date}", "lines": ${list(change.lines)} }`);
  return `${JSON.stringify(slug)}: { "published": "${published}", "changes": [${printed.join(", ")}],\n"lines": ${list(lines)} }`;
}

/** Writes the histories, sorted, so that the same histories give the same bytes. */
export function writeHistories(root: string, histories: Histories): void {
  const files = new Map<string, string[]>();
  for (const key of Object.keys(histories).sort()) {
    const [collection = "", slug = ""] = key.split("/");
    const history = histories[key];
    if (history === undefined) continue;
    files.set(collection, [...(files.get(collection) ?? []), printPage(slug, history)]);
  }
  mkdirSync(join(root, historyFolder), { recursive: true });
  for (const [collection, pages] of files)
    writeFileSync(join(root, historyFolder, `${collection}.json`), `{\n${pages.join(",\n")}\n}\n`);
}
