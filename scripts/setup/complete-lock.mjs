// npm run lock: after a change of packages, adds to package-lock.json the programs for other platforms
// that the registry in use does not offer. npm leaves them out, and then `npm ci` refuses the file
// everywhere, although this platform never asks for them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "./repository-root.mjs";

/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

const systems = /-(android|darwin|freebsd|linux|openharmony|win32)(?=-)/;
const processors = /-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|wasm32|x64)(?=-|$)/;
const libraries = { gnu: "glibc", musl: "musl" };

/**
 * What such a package says of its platform, read from its name, e.g. `@swc/core-linux-x64-musl`.
 *
 * @param {string} name
 * @param {string} version
 * @returns {LockedPackage | undefined} undefined when the name does not tell a processor
 */
function platformPackage(name, version) {
  const processor = processors.exec(name)?.[1];
  if (processor === undefined) return undefined;
  const system = systems.exec(name)?.[1];
  const library = Object.entries(libraries).find(([ending]) => name.endsWith(`-${ending}`))?.[1];
  return {
    version,
    cpu: [processor],
    ...(library === undefined ? {} : { libc: [library] }),
    optional: true,
    ...(system === undefined ? {} : { os: [system] }),
  };
}

/**
 * The packages of a lock file together with the platform packages that it names but does not hold.
 *
 * @param {LockedPackages} packages
 * @returns {LockedPackages}
 */
export function completePackages(packages) {
  const complete = { ...packages };
  for (const { optionalDependencies = {} } of Object.values(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const isHeld = Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`));
      // A range would need the registry to choose; platform packages are always named exactly.
      if (isHeld || !/^\d+\.\d+\.\d+[\w.+-]*$/.test(version)) continue;
      const added = platformPackage(name, version);
      if (added !== undefined) complete[`node_modules/${name}`] = added;
    }
  }
  return Object.fromEntries(Object.entries(complete).sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  // Another folder of the repository that has packages of its own may be named.
  const file = join(repositoryRoot, process.argv[2] ?? "", "package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const packages = completePackages(lock.packages);
  const added = Object.keys(packages).length - Object.keys(lock.packages).length;
  if (added > 0) writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  console.log(`package-lock.json: ${added} platform packages added`);
}
