import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Folders that hold no texts: geographic data has tests of its own, the ledger is read by read-ledger.ts. */
export const otherFolders = ["content/geo/", "content/ledger/"];

/** The files of `content/` as path → text. */
export function readTree(root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(join(root, "content"), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const absolute = join(entry.parentPath, entry.name);
    const path = relative(root, absolute).split(sep).join("/");
    if (!otherFolders.some((folder) => path.startsWith(folder)))
      files.set(path, readFileSync(absolute, "utf8"));
  }
  return files;
}
