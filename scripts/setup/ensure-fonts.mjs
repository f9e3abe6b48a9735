import { spawnSync } from "node:child_process";
import { canInstallSystemPackages, installSystemPackage } from "./install-system-package.mjs";

/**
 * What pages and cards are drawn with where they bring no face of their own: Chinese, and a Latin
 * face with the widths of Arial, from which heights of cards are calculated.
 */
const fonts = [
  { what: "Chinese font", patterns: [":lang=zh-cn"], package: "fonts-noto-cjk" },
  { what: "font with Arial's widths", patterns: ["Arial", "Liberation Sans"], package: "fonts-liberation" },
];

/** @param {string[]} patterns of fontconfig, any of which will do */
function isKnown(patterns) {
  return patterns.some((pattern) => {
    const answer = spawnSync("fc-list", [pattern, "family"], { encoding: "utf8" });
    return answer.status === 0 && answer.stdout.trim() !== "";
  });
}

/**
 * Makes sure that pages are tested and pictured with the fonts of most readers, and Chinese with
 * characters and not boxes. macOS and Windows have them.
 *
 * @returns {Promise<boolean>} false, with a line for each that says what to install, when one is missing
 */
export async function ensureFonts() {
  if (process.platform !== "linux") return true;
  const missing = () => fonts.filter(({ patterns }) => !isKnown(patterns));
  if (missing().length > 0 && canInstallSystemPackages()) {
    await installSystemPackage("fontconfig");
    for (const font of missing()) await installSystemPackage(font.package);
  }
  const left = missing();
  for (const font of left)
    console.error(`No ${font.what} that fc-list knows: install the packages fontconfig and ${font.package}.`);
  return left.length === 0;
}
