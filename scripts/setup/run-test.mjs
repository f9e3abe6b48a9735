import { prepare } from "./prepare.mjs";
import { runSteps } from "./run-steps.mjs";

/**
 * Installs what is missing, runs the steps, ends with a line "N passed, N failed" and sets the exit code.
 *
 * @param {import("./run-steps.mjs").Steps} steps
 */
export async function runTest(steps) {
  await prepare();
  const { passed, failed, failedSteps } = await runSteps(steps);
  console.log(failedSteps.length > 0 ? `\nFailed: ${failedSteps.join(", ")}` : "");
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
