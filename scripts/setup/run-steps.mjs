import { rmSync } from "node:fs";
import { countReport } from "./count-tests.mjs";

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<number>} run answers an exit code
 * @property {string[]} [needs] steps without which this one cannot run
 * @property {{ file: string, count: (report: any) => import("./count-tests.mjs").Count }} [report]
 *   where its single tests are counted; a step without a report counts as one
 */

/** @typedef {(Step | Step[])[]} Steps in their order; those in a list of their own at once */

/**
 * Runs one step and counts it, with its name before and its result and time after.
 *
 * @param {Step} step
 * @returns {Promise<import("./count-tests.mjs").Count>}
 */
async function runStep({ name, run, report }) {
  console.log(`\n── ${name}`);
  if (report) rmSync(report.file, { force: true });
  const start = performance.now();
  const code = await run();
  const count = report
    ? countReport(report.file, report.count, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const singles = report ? `, ${count.passed} passed, ${count.failed} failed` : "";
  console.log(`── ${name}: ${count.failed === 0 ? "passed" : "FAILED"} in ${seconds} s${singles}`);
  return count;
}

/**
 * Runs the steps. A failure stops nothing but the steps that need the failed one, and those count as
 * failed too: nothing is left out silently.
 *
 * @param {Steps} steps
 * @returns {Promise<{ passed: number, failed: number, failedSteps: string[] }>}
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const failedSteps = [];
  /** @param {Step} step */
  const runUnlessMissing = (step) => {
    const missing = step.needs?.find((name) => failedSteps.includes(name));
    if (missing === undefined) return runStep(step);
    console.log(`\n── ${step.name}: FAILED, cannot run without "${missing}"`);
    return { passed: 0, failed: 1 };
  };
  for (const entry of steps) {
    const atOnce = [entry].flat();
    const counts = await Promise.all(atOnce.map(runUnlessMissing));
    for (const [index, { passed, failed }] of counts.entries()) {
      total.passed += passed;
      total.failed += failed;
      if (failed > 0) failedSteps.push(atOnce[index]?.name ?? "");
    }
  }
  return { ...total, failedSteps };
}
