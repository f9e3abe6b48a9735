import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Whether the program is a browser that starts. Ubuntu's `chromium-browser`, for one, is a
 * file that only says where to get the browser.
 *
 * @param {string} path
 */
function starts(path) {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}

/** Where Playwright would keep its own browser; undefined while Playwright is not installed. */
function playwrightsOwn() {
  const require = createRequire(import.meta.url);
  try {
    return String(require("playwright-core").chromium.executablePath());
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/**
 * The Chromium to test with: CHROMIUM_PATH when it is set, and then nothing else; otherwise the
 * system's, one on the PATH, or Playwright's own.
 *
 * @param {Record<string, string | undefined>} [environment]
 * @returns {string | undefined}
 */
export function findChromium(environment = process.env) {
  if (environment.CHROMIUM_PATH) {
    return starts(environment.CHROMIUM_PATH) ? environment.CHROMIUM_PATH : undefined;
  }
  const onPath = (environment.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const own = playwrightsOwn();
  return ["/usr/bin/chromium", ...onPath, ...(own === undefined ? [] : [own])].find(starts);
}
