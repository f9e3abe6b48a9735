import { runCommand } from "./run-command.mjs";
import { isBuilt } from "./source-hash.mjs";

/**
 * Builds the site into out/ when a source has changed since the last build.
 *
 * @returns {Promise<number>} the exit code of the build, 0 when there was nothing to do
 */
export async function buildUnlessBuilt() {
  if (isBuilt()) {
    console.log("The site is built and nothing has changed since.");
    return 0;
  }
  console.log("Building the site into out/: npm run build");
  return runCommand("npm", ["run", "--silent", "build"]);
}
