import { ensureChromium } from "./ensure-chromium.mjs";
import { ensureHanFont } from "./ensure-han-font.mjs";
import { ensureNginx } from "./ensure-nginx.mjs";
import { runCommand } from "./run-command.mjs";
import { playwrightRun, vitestRun } from "./step-kinds.mjs";

const npm = (/** @type {string} */ script) => () => runCommand("npm", ["run", "--silent", script]);
const asCode = async (/** @type {Promise<boolean>} */ done) => ((await done) ? 0 : 1);

/** The programs that tests start. */
export const programs = {
  chromium: { name: "Chromium", run: () => asCode(ensureChromium()) },
  hanFont: { name: "Chinese font", run: () => asCode(ensureHanFont()) },
  nginx: { name: "nginx", run: () => asCode(ensureNginx()) },
};

/**
 * Everything `npm test` does once the packages are there, in its order: what is quick and names
 * the file at fault comes first.
 *
 * @type {import("./run-steps.mjs").Step[]}
 */
export const testSteps = [
  programs.chromium,
  programs.hanFont,
  programs.nginx,
  { name: "types", run: npm("types") },
  { name: "lint", run: npm("lint") },
  { name: "format", run: npm("check:format") },
  { name: "content", run: npm("check:content") },
  { name: "known faults of packages", run: () => runCommand("tsx", ["scripts/audit.ts"]) },
  { name: "unit and content tests", ...vitestRun("unit", ["unit", "content"]) },
  { name: "build", run: npm("build") },
  { name: "tests of the built site", needs: ["nginx", "build"], ...vitestRun("site", ["site"]) },
  {
    name: "end-to-end tests",
    needs: ["Chromium", "Chinese font", "build"],
    ...playwrightRun("e2e", ["--project=e2e"]),
  },
];
