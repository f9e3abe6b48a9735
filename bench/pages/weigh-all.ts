import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles } from "@/lib/finish/list-files";
import { measurePage } from "@/lib/finish/measure-page";
import { sentBytes } from "@/lib/finish/sent-bytes";

/** The page that is heaviest beside the same page of another site, and how many were compared. */
export type Comparison = { pages: number; path: string; ratio: number };

const atOnce = /\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
const later = /\bimport\s*\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/**
 * Bytes of the first view of a page of a compressed site, without fonts: the page, style sheets, scripts
 * with what they import, and images.
 *
 * @param hasLater whether `import()` runs on every page without being asked for
 */
export function weighFile(site: string, file: string, hasLater: boolean): number {
  const imports = hasLater ? [atOnce, later] : [atOnce];
  const seen = new Set<string>();
  const weigh = (address: string): number => {
    if (!address.startsWith("/") || seen.has(address)) return 0;
    seen.add(address);
    const code = address.endsWith(".js") ? readFileSync(join(site, address), "utf8") : "";
    return imports
      .flatMap((kind) => [...code.matchAll(kind)])
      .map(([, name = ""]) => join(dirname(address), name))
      .filter((imported) => existsSync(join(site, imported)))
      .reduce((sum, imported) => sum + weigh(imported), sentBytes(join(site, address)));
  };
  const page = join(site, file);
  return measurePage(readFileSync(page, "utf8"), sentBytes(page), weigh).total;
}

/**
 * Compares every page that this site and Starlight have, in both languages. The map is no reading page.
 *
 * What the visits show: Starlight imports its search on every page once it is quiet, and this site
 * imports nothing before a reader asks for it.
 */
export function compareAll(ours: string, starlight: string): Comparison {
  const files = ["en", "zh"]
    .flatMap((mode) => listFiles(join(ours, mode)).map((file) => `${mode}/${file}`))
    .filter((file) => file.endsWith("/index.html") && !file.endsWith("/map/index.html"))
    .filter((file) => existsSync(join(starlight, file)));
  const compared = files.map((file) => ({
    path: `/${file.replace(/index\.html$/, "")}`,
    ratio: weighFile(ours, file, false) / weighFile(starlight, file, true),
  }));
  const [first = { path: "", ratio: Infinity }, ...others] = compared;
  const worst = others.reduce((most, page) => (page.ratio > most.ratio ? page : most), first);
  return { pages: compared.length, ...worst };
}
