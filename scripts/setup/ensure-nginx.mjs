import { spawnSync } from "node:child_process";
import { canInstallSystemPackages, installSystemPackage } from "./install-system-package.mjs";

const hasNginx = () => spawnSync("nginx", ["-v"]).status === 0;

/**
 * Finds nginx, with which the answers of `npm start` are compared, or installs it.
 *
 * @returns {Promise<boolean>} false, with one line that says what to install, when there is none
 */
export async function ensureNginx() {
  if (hasNginx()) return true;
  if (canInstallSystemPackages()) await installSystemPackage("nginx-light");
  if (hasNginx()) return true;
  console.error("No nginx: install the package nginx-light.");
  return false;
}
