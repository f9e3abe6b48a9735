import { countPlaywright, countVitest } from "./count-tests.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";
import { ensureHanFont } from "./ensure-han-font.mjs";
import { ensureNginx } from "./ensure-nginx.mjs";
import { freePort } from "./free-port.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<number>} run answers an exit code
 * @property {string[]} [needs] steps without which this one cannot run
 * @property {{ file: string, count: (report: any) => import("./count-tests.mjs").Count }} [report]
 *   where its single tests are counted; a step without a report counts as one
 */

const reports = ".cache/test-reports";
const vitest = (/** @type {string} */ name, /** @type {string[]} */ projects) => ({
  report: { file: `${reports}/${name}.json`, count: countVitest },
  run: () =>
    runCommand("vitest", [
      "run",
      ...projects.map((project) => `--project=${project}`),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${reports}/${name}.json`,
    ]),
});
const npm = (/** @type {string} */ script) => () => runCommand("npm", ["run", "--silent", script]);
const asCode = async (/** @type {Promise<boolean>} */ done) => ((await done) ? 0 : 1);

/**
 * Everything `npm test` does once the packages are there, in its order: what is quick and names
 * the file at fault comes first.
 *
 * @type {Step[]}
 */
export const testSteps = [
  { name: "Chromium", run: () => asCode(ensureChromium()) },
  { name: "Chinese font", run: () => asCode(ensureHanFont()) },
  { name: "nginx", run: () => asCode(ensureNginx()) },
  { name: "types", run: npm("types") },
  { name: "lint", run: npm("lint") },
  { name: "format", run: npm("check:format") },
  { name: "content", run: npm("check:content") },
  { name: "unit and content tests", ...vitest("unit", ["unit", "content"]) },
  { name: "build", run: npm("build") },
  { name: "tests of the built site", needs: ["nginx", "build"], ...vitest("site", ["site"]) },
  {
    name: "end-to-end tests",
    needs: ["Chromium", "Chinese font", "build"],
    report: { file: `${reports}/e2e.json`, count: countPlaywright },
    run: async () =>
      runCommand("playwright", ["test", "--reporter=list,json"], {
        E2E_PORT: String(await freePort()),
        PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/e2e.json`,
      }),
  },
];
