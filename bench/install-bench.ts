import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lockStamp } from "@/scripts/setup/install-packages.mjs";
import { folders } from "./folders";

/** Installs the benchmarks' own packages when they are not there yet. Throws when npm could not. */
export function installBench(): void {
  const stampFile = join(folders.bench, "node_modules", ".lock-hash");
  const stamp = lockStamp(folders.bench);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  console.log("Installing the packages of the benchmarks: npm ci in bench/");
  const { status } = spawnSync("npm", ["ci"], { cwd: folders.bench, stdio: "inherit" });
  if (status !== 0)
    throw new Error("npm ci in bench/ failed: see its message above. It needs the network once.");
  writeFileSync(stampFile, stamp);
}
