import { findChromium } from "./find-chromium.mjs";
import { canInstallSystemPackages, installSystemPackage } from "./install-system-package.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * Finds a Chromium for the tests, or installs one: from Debian's packages as root, else Playwright's.
 * Remembers it in CHROMIUM_PATH for the programs started afterwards.
 *
 * @returns {Promise<boolean>} false, with one line that says what to do, when there is none
 */
export async function ensureChromium() {
  if (process.env.CHROMIUM_PATH && findChromium() === undefined) {
    console.error(
      `CHROMIUM_PATH is "${process.env.CHROMIUM_PATH}", which does not start: correct or unset it.`,
    );
    return false;
  }
  let path = findChromium();
  if (path === undefined && canInstallSystemPackages()) {
    await installSystemPackage("chromium");
    path = findChromium();
  }
  if (path === undefined) {
    console.log("Installing Chromium: npx playwright install chromium");
    await runCommand("playwright", ["install", "chromium"]);
    path = findChromium();
  }
  if (path === undefined) {
    console.error(
      "No Chromium: install the package chromium, or set CHROMIUM_PATH to a Chromium that starts.",
    );
    return false;
  }
  console.log(`Chromium: ${path}`);
  process.env.CHROMIUM_PATH = path;
  return true;
}
