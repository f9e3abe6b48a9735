import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { repositoryRoot } from "./repository-root.mjs";

const stampFile = join(repositoryRoot, ".cache", "build-stamp");
// Nothing of these reaches the built site.
const without = new Set([".git", ".ci", "bench", "docs", "tests", "node_modules"]);
const variables = /^(SITE_|NEXT_PUBLIC_|BASE_PATH$|MAP_)/;

/**
 * Paths that .gitignore names: made by commands, so never a source.
 * Knows the forms `name`, `path/name/` and `*.ending`, which are all that the file uses.
 *
 * @param {string} root
 * @returns {(path: string) => boolean}
 */
function ignoredPaths(root) {
  const file = join(root, ".gitignore");
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const patterns = lines.map((line) => line.trim().replace(/^\/|\/$/g, "")).filter((line) => line !== "");
  return (path) =>
    patterns.some((pattern) =>
      pattern.startsWith("*")
        ? path.endsWith(pattern.slice(1))
        : path === pattern || path.endsWith(`/${pattern}`),
    );
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {(path: string) => boolean} isIgnored
 * @returns {string[]}
 */
function listSources(root, folder, isIgnored) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const absolute = join(folder, entry.name);
    const path = relative(root, absolute).split(sep).join("/");
    if (without.has(path) || isIgnored(path)) return [];
    if (entry.isDirectory()) return listSources(root, absolute, isIgnored);
    return entry.isFile() ? [path] : [];
  });
}

/**
 * One word for everything the built site is made from: the files, Node's version, and the
 * variables of the environment that the site reads.
 *
 * @param {string} [root]
 * @param {Record<string, string | undefined>} [environment]
 * @returns {string}
 */
export function sourceHash(root = repositoryRoot, environment = process.env) {
  const hash = createHash("sha256").update(process.versions.node);
  for (const name of Object.keys(environment).sort()) {
    if (variables.test(name)) hash.update(`\n${name}=${environment[name]}`);
  }
  for (const path of listSources(root, root, ignoredPaths(root)).sort()) {
    const content = readFileSync(join(root, path));
    hash.update(`\n${path} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

/** Whether out/ was built from exactly the present sources. */
export function isBuilt() {
  const complete = existsSync(stampFile) && existsSync(join(repositoryRoot, "out", "index.html"));
  return complete && readFileSync(stampFile, "utf8") === sourceHash();
}

/** Forgets the last build, so that a build that stops half-way is never taken for a finished one. */
export function forgetBuild() {
  rmSync(stampFile, { force: true });
}

/**
 * Notes from what out/ was built. The hash is taken before the build: a source changed meanwhile builds again.
 *
 * @param {string} hash
 */
export function rememberBuild(hash) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, hash);
}
