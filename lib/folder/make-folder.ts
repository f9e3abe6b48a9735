import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "@/lib/finish/list-files";
import { openPage, type FolderSite } from "./open-page";
import { relativeAddress } from "./relative-address";

/** What only a server reads. */
const forServers = /(^_(headers|redirects)|\.(br|gz))$/;

/** The plain scripts for the use of one page, by the word with which it asks for them. */
function findLazyScripts(files: readonly string[], basePath: string): Record<string, string> {
  return Object.fromEntries(
    ["search", "verify"].flatMap((name) => {
      const file = files.find((path) => new RegExp(`^assets/${name}-[A-Z0-9]{8}\\.js$`).test(path));
      return file === undefined ? [] : [[name, `${basePath}/${file}`]];
    }),
  );
}

function openStyles(css: string, file: string, basePath: string): string {
  return css.replace(
    /url\((["']?)([^"')]+)\1\)/g,
    (_, quote: string, address: string) => `url(${quote}${relativeAddress(address, file, basePath)}${quote})`,
  );
}

/**
 * Copies the built site so that it can be read from a folder: from a memory stick, an archive or an
 * attachment. Pages, style sheets and search work; what needs a module (the interactive map, filters,
 * keeping the place) is not offered, as without scripts.
 *
 * @param isWanted takes the path of a file inside the site; without it everything is copied
 * @returns how many files were written
 */
export function makeFolder(
  out: string,
  target: string,
  basePath: string,
  isWanted: (file: string) => boolean = () => true,
): number {
  const all = listFiles(out);
  const site: FolderSite = { basePath, lazyScripts: findLazyScripts(all, basePath) };
  const files = all.filter((file) => !forServers.test(file) && isWanted(file));
  for (const file of files) {
    const [from, to] = [join(out, file), join(target, file)];
    mkdirSync(dirname(to), { recursive: true });
    if (file.endsWith(".html")) writeFileSync(to, openPage(readFileSync(from, "utf8"), file, site));
    else if (file.endsWith(".css")) writeFileSync(to, openStyles(readFileSync(from, "utf8"), file, basePath));
    else copyFileSync(from, to);
  }
  return files.length;
}
