import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The files of `content/` as path → text. Geographic data is checked by tests of its own. */
export function readTree(root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(join(root, "content"), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const absolute = join(entry.parentPath, entry.name);
    const path = relative(root, absolute).split(sep).join("/");
    if (!path.startsWith("content/geo/")) files.set(path, readFileSync(absolute, "utf8"));
  }
  return files;
}
