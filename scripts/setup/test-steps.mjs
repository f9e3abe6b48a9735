import { ensureChromium } from "./ensure-chromium.mjs";
import { ensureFonts } from "./ensure-fonts.mjs";
import { ensureNginx } from "./ensure-nginx.mjs";
import { runCommand } from "./run-command.mjs";
import { playwrightRun, vitestRun } from "./step-kinds.mjs";

const npm = (/** @type {string} */ script) => () => runCommand("npm", ["run", "--silent", script]);
const asCode = async (/** @type {Promise<boolean>} */ done) => ((await done) ? 0 : 1);

/** The programs that tests start. */
export const programs = {
  chromium: { name: "Chromium", run: () => asCode(ensureChromium()) },
  fonts: { name: "fonts", run: () => asCode(ensureFonts()) },
  nginx: { name: "nginx", run: () => asCode(ensureNginx()) },
};

/**
 * Everything `npm test` does once the packages are there, in its order: what is quick and names
 * the file at fault comes first. What keeps one processor busy stands beside others of its like.
 *
 * @type {import("./run-steps.mjs").Steps}
 */
export const testSteps = [
  programs.chromium,
  programs.fonts,
  programs.nginx,
  [
    { name: "types", run: npm("types") },
    { name: "format", run: npm("check:format") },
    { name: "known faults of packages", run: () => runCommand("tsx", ["scripts/audit.ts"]) },
  ],
  // Lint asks for types, those of compiled content too, which the step of the types has made.
  [
    { name: "lint", run: npm("lint") },
    { name: "content", run: npm("check:content") },
  ],
  { name: "unit and content tests", ...vitestRun("unit", ["unit", "content"]) },
  { name: "build", run: npm("build") },
  { name: "tests of the built site", needs: ["nginx", "build"], ...vitestRun("site", ["site"]) },
  {
    name: "end-to-end tests",
    needs: ["Chromium", "fonts", "build"],
    ...playwrightRun("e2e", ["--project=e2e"]),
  },
];
