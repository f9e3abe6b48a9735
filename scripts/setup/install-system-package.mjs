import { existsSync } from "node:fs";
import { runCommand } from "./run-command.mjs";

/** Whether this process may install Debian packages: root, on a system of that family. */
export function canInstallSystemPackages() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
}

/**
 * Installs one Debian package.
 *
 * @param {string} name
 * @returns {Promise<boolean>} whether apt-get says that it is there
 */
export async function installSystemPackage(name) {
  console.log(`Installing the system package ${name}: apt-get`);
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  // A stale list of packages names files that the mirror no longer has. A list that cannot be
  // renewed may still do, so only the installation decides.
  await runCommand("apt-get", ["update", "-qq"], quiet);
  return (
    (await runCommand("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], quiet)) === 0
  );
}
