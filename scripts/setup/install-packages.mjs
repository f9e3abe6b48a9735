import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./repository-root.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * What node_modules was made from. The platform belongs to it, because some packages bring
 * programs for one platform only and the folder may be shared with a container.
 *
 * @param {string} root
 * @returns {string}
 */
export function lockStamp(root) {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  return `${lock} ${process.platform} ${process.arch}`;
}

/**
 * Whether node_modules is missing, incomplete, or of another package-lock.json.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function needsInstall(root) {
  const stampFile = join(root, "node_modules", ".lock-hash");
  return !existsSync(stampFile) || readFileSync(stampFile, "utf8") !== lockStamp(root);
}

/**
 * Installs the packages of package-lock.json when they are not there yet.
 *
 * @returns {Promise<boolean>} false when npm could not
 */
export async function installPackages() {
  if (!needsInstall(repositoryRoot)) return true;
  console.log("Installing packages: npm ci");
  // Tests and the build need development packages even where NODE_ENV is "production".
  const code = await runCommand("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code !== 0) {
    console.error("npm ci failed: see its message above. It needs the network once.");
    return false;
  }
  writeFileSync(join(repositoryRoot, "node_modules", ".lock-hash"), lockStamp(repositoryRoot));
  return true;
}
