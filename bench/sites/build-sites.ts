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

/** Writes the bare export of Next and builds it. Answers the folder of the built site and what that cost. */
export async function buildNext(name: string, pages: readonly ContentPage[], icon: Uint8Array) {
  const folder = folderOf(name);
  writeFiles(folder, nextFiles(pages, icon));
  linkPackages(folders.root, folder);
  const environment = { NEXT_TELEMETRY_DISABLED: "1" };
  const next = join(folder, "node_modules", ".bin", "next");
  const cost = await runProgram(next, ["build"], { cwd: folder, log: logOf(name), environment });
  return { site: join(folder, "out"), cost };
}

async function buildStarlight(pages: readonly ContentPage[], icon: Uint8Array): Promise<string> {
  const folder = folderOf("starlight");
  writeFiles(folder, starlightFiles(pages, icon));
  // Astro finds its packages beside itself: the folder lies below bench/node_modules.
  const astro = join(folders.bench, "node_modules", "astro", "bin", "astro.mjs");
  const environment = { ASTRO_TELEMETRY_DISABLED: "1" };
  const options = { cwd: folder, log: logOf("starlight"), environment };
  await runProgram(join(folders.programs, "node"), [astro, "build"], options);
  return join(folder, "dist");
}

/** The icon of this site, which every site compared with shows as well. */
export function readIcon(): Uint8Array {
  return readFileSync(join(folders.built, "icon.svg"));
}

/**
 * Makes the sites compared with, from the text of this site as it is built, and compresses them as
 * this site is. Answers the folder of each. Throws when this site is not built.
 */
export async function buildSites(): Promise<Record<Contestant, string>> {
  if (!existsSync(join(folders.built, "index.html"))) throw new Error("out/ is missing: npm run build");
  const icon = readIcon();
  const pages = [...readBuiltPages(folders.built, "en"), ...readBuiltPages(folders.built, "zh")];
  console.log(`Making the sites compared with, of ${pages.length} pages each`);
  const [limit, maplibre] = [folderOf("limit"), folderOf("maplibre")];
  writeFiles(limit, limitFiles(pages, icon));
  writeFiles(maplibre, mapFiles(folders.root, icon));
  const { site: next } = await buildNext("next", pages, icon);
  const starlight = await buildStarlight(pages, icon);
  for (const folder of [limit, maplibre, next, starlight]) await precompress(folder, listFiles(folder));
  return { ours: folders.built, "ours again": folders.built, limit, next, starlight, maplibre };
}
