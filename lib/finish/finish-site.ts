import { mkdirSync, readdirSync, readFileSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { mapAddresses } from "./add-map";
import type { ScriptAddresses } from "./add-scripts";
import { bundleMap } from "./bundle-map";
import { bundlePairParts, bundleScripts } from "./bundle-scripts";
import { checkLinks } from "./check-links";
import { checkStyles } from "./check-styles";
import { finishPage, type PassageTexts } from "./finish-page";
import { listFiles } from "./list-files";
import { listRuntimeData, listUnused } from "./list-leftovers";
import type { PageProblem } from "./page-problem";
import { findSearchFiles } from "@/lib/search/search-files";
import { precompress } from "./precompress";
import type { DisplayCharacters } from "@/lib/fonts/display-characters";
import { siteConfig } from "@/lib/site/site-config";
import { resolveAddress, type SitePlace } from "./resolve-address";

/** What became of the site; it is only compressed when there are no problems. */
export type FinishReport = { pages: number; compressed: number; problems: PageProblem[] };

async function writeScripts(root: string, out: string, basePath: string): Promise<ScriptAddresses> {
  mkdirSync(join(out, "assets"), { recursive: true });
  const scripts = [
    ...(await bundleScripts(root, findSearchFiles(readdirSync(join(out, "assets"))))),
    ...(await bundlePairParts(root)),
  ];
  const map = await bundleMap(root, siteConfig.mapboxToken);
  for (const { file, bytes } of [...scripts, ...map]) writeFileSync(join(out, "assets", file), bytes);
  const addressOf = (wanted: string) =>
    `${basePath}/assets/${scripts.find(({ name }) => name === wanted)?.file}`;
  return {
    early: addressOf("early-theme"),
    enhance: addressOf("enhance"),
    pair: { script: addressOf("side-by-side"), sheet: addressOf("pair") },
    map: mapAddresses(map, `${basePath}/assets`),
  };
}

/** Removes files, and the folders that are empty then. */
function removeFiles(out: string, files: readonly string[]): void {
  for (const file of files) {
    rmSync(join(out, file));
    let folder = dirname(file);
    while (folder !== "." && readdirSync(join(out, folder)).length === 0) {
      rmdirSync(join(out, folder));
      folder = dirname(folder);
    }
  }
}

/** What the kept style sheets load; a sheet may import another, so found ones are followed too. */
function followStyles(out: string, used: Set<string>, files: ReadonlySet<string>, place: SitePlace) {
  const problems: PageProblem[] = [];
  // A set also hands out what is added while it is walked.
  for (const file of used) {
    if (!file.endsWith(".css") || !files.has(file)) continue;
    const report = checkStyles(readFileSync(join(out, file), "utf8"), file, files, place);
    for (const loaded of report.loads) used.add(loaded);
    problems.push(...report.problems);
  }
  return problems;
}

/**
 * Turns the export in `out` into the published site: pages without the runtime and with our scripts,
 * no files that nothing uses, everything checked, text files compressed.
 *
 * @param root the repository's folder, where our scripts are
 * @param displayCharacters what the Chinese display face covers
 * @param passages words for the links to passages, and the passages that moved
 */
export async function finishSite(
  root: string,
  out: string,
  place: SitePlace,
  displayCharacters: DisplayCharacters,
  passages?: PassageTexts,
): Promise<FinishReport> {
  removeFiles(out, listRuntimeData(new Set(listFiles(out))));
  const scripts = await writeScripts(root, out, place.basePath);

  const exported = listFiles(out);
  const fonts = exported.filter((file) => file.endsWith(".woff2")).map((file) => `${place.basePath}/${file}`);
  const pages = exported.filter((file) => file.endsWith(".html"));
  const finished = pages.map((file) => {
    const { html, record, problems } = finishPage(
      readFileSync(join(out, file), "utf8"),
      file,
      scripts,
      displayCharacters,
      fonts,
      passages,
    );
    writeFileSync(join(out, file), html);
    return { record, problems };
  });
  const records = finished.map(({ record }) => record);

  const files = new Set(listFiles(out));
  const used = new Set<string>();
  for (const { path, resources } of records) {
    for (const address of resources) {
      const target = resolveAddress(address, path, place);
      if (target.kind === "internal") used.add(target.path.slice(1));
    }
  }
  const styleProblems = followStyles(out, used, files, place);
  const unused = listUnused(files, used);
  removeFiles(out, unused);
  for (const file of unused) files.delete(file);

  const problems = [
    ...finished.flatMap((page) => page.problems),
    ...checkLinks({ pages: records, files, place }),
    ...styleProblems,
  ];
  const compressed = problems.length === 0 ? await precompress(out, [...files]) : 0;
  return { pages: pages.length, compressed, problems };
}
