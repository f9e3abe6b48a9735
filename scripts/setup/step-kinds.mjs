import { countPlaywright, countVitest } from "./count-tests.mjs";
import { freePort } from "./free-port.mjs";
import { runCommand } from "./run-command.mjs";

/** @typedef {Pick<import("./run-steps.mjs").Step, "run" | "report">} StepKind */

const reports = ".cache/test-reports";

/**
 * One run of vitest, its single tests counted.
 *
 * @param {string} name of the report
 * @param {string[]} projects of vitest.config.ts
 * @returns {StepKind}
 */
export const vitestRun = (name, projects) => ({
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

/**
 * One run of Playwright on a free port, its single tests counted.
 *
 * @param {string} name of the report
 * @param {string[]} [options] of its command line
 * @returns {StepKind}
 */
export const playwrightRun = (name, options = []) => ({
  report: { file: `${reports}/${name}.json`, count: countPlaywright },
  run: async () =>
    runCommand("playwright", ["test", ...options, "--reporter=list,json"], {
      E2E_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/${name}.json`,
    }),
});
