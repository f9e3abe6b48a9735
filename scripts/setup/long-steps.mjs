import { buildUnlessBuilt } from "./build-unless-built.mjs";
import { playwrightRun, vitestRun } from "./step-kinds.mjs";
import { programs } from "./test-steps.mjs";

/**
 * Everything `npm run test:long` does once the packages are there: tests that take minutes, or that
 * need the machine for themselves.
 *
 * @type {import("./run-steps.mjs").Steps}
 */
export const longSteps = [
  programs.chromium,
  programs.fonts,
  { name: "build", run: buildUnlessBuilt },
  { name: "long tests", needs: ["build"], ...vitestRun("long", ["long"]) },
  {
    name: "every page, pages with something missing, and pictures",
    needs: ["Chromium", "fonts", "build"],
    ...playwrightRun("e2e-long", ["--project=e2e-long", "--project=visual"]),
  },
];
