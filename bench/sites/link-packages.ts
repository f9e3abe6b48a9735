import { execFileSync } from "node:child_process";
import { join } from "node:path";

/**
 * Gives a folder the packages of this site as its own. Hard links of files, because Turbopack refuses
 * links of folders that lead out of the project.
 */
export function linkPackages(root: string, folder: string): void {
  execFileSync("cp", ["-al", join(root, "node_modules"), join(folder, "node_modules")]);
}
