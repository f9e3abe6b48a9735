import { buildUnlessBuilt } from "./build-unless-built.mjs";
import { vitestRun } from "./step-kinds.mjs";

/**
 * Everything `npm run test:long` does once the packages are there: tests that take minutes, or that
 * need the machine for themselves.
 *
 * @type {import("./run-steps.mjs").Step[]}
 */
export const longSteps = [
  { name: "build", run: buildUnlessBuilt },
  { name: "long tests", needs: ["build"], ...vitestRun("long", ["long"]) },
];
