import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Single tests in a report of vitest's JSON reporter. A skipped test counts as failed, and so does
 * a file that could not be loaded, of which the report names no tests.
 *
 * @param {{ numPassedTests: number, numTotalTests: number, numFailedTestSuites: number, success: boolean }} report
 * @returns {Count}
 */
export function countVitest(report) {
  const failed = report.numTotalTests - report.numPassedTests;
  return { passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed };
}

/**
 * Single tests in a report of Playwright's JSON reporter. A flaky test, one that passed at the
 * second try, is passed and named by the list above; a skipped one counts as failed, an error outside all tests too.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped + errors.length };
}

/**
 * The count of a step that writes a report. A missing report, a report of no tests, or a failing
 * exit code with no failed test is one failure.
 *
 * @param {string} file
 * @param {(report: any) => Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
export function countReport(file, count, exitCode) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(readFileSync(file, "utf8")));
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}
