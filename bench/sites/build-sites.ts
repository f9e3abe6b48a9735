import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readBuiltPages, type ContentPage } from "@/bench/content/read-built-pages";
import { runProgram } from "@/bench/build/run-program";
import { folders } from "@/bench/folders";
import { listFiles } from "@/lib/finish/list-files";
import { precompress } from "@/lib/finish/precompress";
import { limitFiles } from "./limit-site";
import { linkPackages } from "./link-packages";
import { mapFiles } from "./map-site";
import { nextFiles } from "./next-site";
import { starlightFiles } from "./starlight-site";
import { writeFiles } from "./write-files";

export const contestants = ["ours", "ours again", "limit", "next", "starlight", "maplibre"] as const;
export type Contestant = (typeof contestants)[number];

const folderOf = (name: string) => join(folders.work, name);
const logOf = (name: string) => join(folders.work, "logs", `${name}.log`);

/** Writes the bare export of Next and builds it. Answers what the build cost. */
export async function buildNext(name: string, pages: readonly ContentPage[], icon: Uint8Array) {
  const folder = folderOf(name);
  writeFiles(folder, nextFiles(pages, icon));
  linkPackages(folders.root, folder);
  const environment = { NEXT_TELEMETRY_DISABLED: "1" };
  const next = join(folder, "node_modules", ".bin", "next");
  return runProgram(next, ["build"], { cwd: folder, log: logOf(name), environment });
}

async function buildStarlight(pages: readonly ContentPage[], icon: Uint8Array): Promise<void> {
  const folder = folderOf("starlight");
  writeFiles(folder, starlightFiles(pages, icon));
  // Astro finds its packages beside itself: the folder lies below bench/node_modules.
  const astro = join(folders.bench, "node_modules", "astro", "bin", "astro.mjs");
  const environment = { ASTRO_TELEMETRY_DISABLED: "1" };
  const options = { cwd: folder, log: logOf("starlight"), environment };
  await runProgram(join(folders.programs, "node"), [astro, "build"], options);
}

/** The icon of this site, which every site compared with shows as well. */
export function readIcon(): Uint8Array {
  return readFileSync(join(folders.built, "icon.svg"));
}

const sites: Record<Contestant, string> = {
  ours: folders.built,
  "ours again": folders.built,
  limit: folderOf("limit"),
  next: join(folderOf("next"), "out"),
  starlight: join(folderOf("starlight"), "dist"),
  maplibre: folderOf("maplibre"),
};

/**
 * Makes the sites compared with, from the text of this site as it is built, and compresses them as
 * this site is. Answers the folder of each. Throws when this site is not built.
 *
 * @param isKept whether the sites made last time are to be used again
 */
export async function buildSites(isKept: boolean): Promise<Record<Contestant, string>> {
  if (!existsSync(join(folders.built, "index.html"))) throw new Error("out/ is missing: npm run build");
  if (isKept && Object.values(sites).every((folder) => existsSync(folder))) return sites;
  const icon = readIcon();
  const pages = [...readBuiltPages(folders.built, "en"), ...readBuiltPages(folders.built, "zh")];
  console.log(`Making the sites compared with, of ${pages.length} pages each`);
  writeFiles(sites.limit, limitFiles(pages, icon));
  writeFiles(sites.maplibre, mapFiles(folders.root, icon));
  await buildNext("next", pages, icon);
  await buildStarlight(pages, icon);
  for (const name of ["limit", "maplibre", "next", "starlight"] as const) {
    // What a client router of Next would fetch later is asked for by no page here.
    const files = listFiles(sites[name]).filter((file) => !file.endsWith(".txt"));
    await precompress(sites[name], files);
  }
  return sites;
}
