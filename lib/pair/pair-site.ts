import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseHtml, serializeHtml } from "@/lib/finish/html-tree";
import { listFiles } from "@/lib/finish/list-files";
import type { SitePlace } from "@/lib/finish/resolve-address";
import { stripRuntime } from "@/lib/finish/strip-runtime";
import type { ShowWords } from "./show-control";
import { weavePages } from "./weave-pages";

const pathOf = (file: string) => `/${file.replace(/index\.html$/, "")}`;

function readPage(path: string) {
  const document = parseHtml(readFileSync(path, "utf8"));
  stripRuntime(document);
  return document;
}

/**
 * Makes the side-by-side page of every page that the export has in both languages.
 *
 * @returns how many pages were made
 */
export function pairSite(out: string, place: SitePlace, words: ShowWords): number {
  rmSync(join(out, "en-zh"), { recursive: true, force: true });
  const files = listFiles(join(out, "en"))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .filter((file) => existsSync(join(out, "zh", file)));
  const paths = new Set(files.map(pathOf));
  const site = { place, words, isPaired: (path: string) => paths.has(path) };
  for (const file of files) {
    const [en, zh] = [readPage(join(out, "en", file)), readPage(join(out, "zh", file))];
    weavePages(en, zh, pathOf(file), site);
    const target = join(out, "en-zh", file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, serializeHtml(en));
  }
  return files.length;
}
