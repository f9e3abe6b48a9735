import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { attributeOf, elementsOf, parseHtml, type HtmlElement } from "@/lib/finish/html-tree";
import { listFiles } from "@/lib/finish/list-files";

/** The page that is heaviest beside the same page of another site, and how many were compared. */
export type Comparison = { pages: number; path: string; ratio: number };

/** What a page loads by itself. */
function loadedBy(element: HtmlElement): string | undefined {
  const { tagName } = element;
  if (tagName === "link" && attributeOf(element, "rel") === "stylesheet") return attributeOf(element, "href");
  if (tagName === "script") return attributeOf(element, "src");
  const isLater = attributeOf(element, "loading") === "lazy";
  return tagName === "img" && !isLater ? attributeOf(element, "src") : undefined;
}

/** Bytes as they are sent, from the compressed file beside it where there is one. */
function sentBytes(file: string): number {
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

const atOnce = /\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
const later = /\bimport\s*\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** A script with what it imports, each once. */
function addScript(site: string, script: string, kinds: readonly RegExp[], seen: Set<string>): void {
  if (seen.has(script)) return;
  seen.add(script);
  const code = readFileSync(join(site, script), "utf8");
  for (const [, name = ""] of kinds.flatMap((kind) => [...code.matchAll(kind)])) {
    const imported = join(dirname(script), name);
    if (existsSync(join(site, imported))) addScript(site, imported, kinds, seen);
  }
}

/**
 * Bytes of the first view of a page of a compressed site, without fonts: the page, style sheets, scripts and images.
 *
 * @param hasLater whether `import()` runs on every page without being asked for
 */
export function weighFile(site: string, file: string, hasLater: boolean): number {
  const elements = elementsOf(parseHtml(readFileSync(join(site, file), "utf8")));
  const loaded = new Set<string>();
  for (const address of elements.flatMap((element) => loadedBy(element) ?? [])) {
    if (!address.startsWith("/")) continue;
    if (address.endsWith(".js")) addScript(site, address, hasLater ? [atOnce, later] : [atOnce], loaded);
    else loaded.add(address);
  }
  return [...loaded].reduce(
    (sum, address) => sum + sentBytes(join(site, address)),
    sentBytes(join(site, file)),
  );
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
