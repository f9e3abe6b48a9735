import { spawnSync } from "node:child_process";
import { canInstallSystemPackages, installSystemPackage } from "./install-system-package.mjs";

/** Whether the system can draw Chinese; macOS and Windows always can. */
function hasHanFont() {
  if (process.platform !== "linux") return true;
  const answer = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  return answer.status === 0 && answer.stdout.trim() !== "";
}

/**
 * Makes sure that pictures of Chinese pages show characters and not boxes.
 *
 * @returns {Promise<boolean>} false, with one line that says what to install, when there is no such font
 */
export async function ensureHanFont() {
  if (hasHanFont()) return true;
  if (canInstallSystemPackages()) {
    await installSystemPackage("fontconfig");
    if (hasHanFont()) return true;
    await installSystemPackage("fonts-noto-cjk");
    if (hasHanFont()) return true;
  }
  console.error("No Chinese font that fc-list knows: install the packages fontconfig and fonts-noto-cjk.");
  return false;
}
