import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { countPlaywright, countReport, countVitest } from "@/scripts/setup/count-tests.mjs";

const folder = mkdtempSync(join(tmpdir(), "count-"));
afterAll(() => rmSync(folder, { recursive: true }));

const vitest = (numPassedTests: number, numTotalTests: number, success = true) => ({
  numPassedTests,
  numTotalTests,
  numFailedTestSuites: 0,
  success,
});

describe("vitest", () => {
  test.each([
    ["all passed", vitest(9, 9), { passed: 9, failed: 0 }],
    ["failed and skipped tests count as failed", vitest(6, 9, false), { passed: 6, failed: 3 }],
    ["a file that does not load counts as failed", vitest(9, 9, false), { passed: 9, failed: 1 }],
  ])("%s", (_, report, expected) => expect(countVitest(report)).toEqual(expected));
});

describe("Playwright", () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };
  test.each([
    ["all passed", { stats }, { passed: 5, failed: 0 }],
    [
      "failed, flaky and skipped",
      { stats: { ...stats, unexpected: 2, flaky: 1, skipped: 1 } },
      { passed: 6, failed: 3 },
    ],
    ["an error outside the tests", { stats, errors: [{}] }, { passed: 5, failed: 1 }],
  ])("%s", (_, report, expected) => expect(countPlaywright(report)).toEqual(expected));
});

describe("a report", () => {
  const file = join(folder, "report.json");
  const count = (report: unknown, exitCode: number) => {
    writeFileSync(file, JSON.stringify(report));
    return countReport(file, countVitest, exitCode);
  };

  test("is counted as it is", () => expect(count(vitest(2, 3, false), 1)).toEqual({ passed: 2, failed: 1 }));
  test("of no tests is a failure", () => expect(count(vitest(0, 0), 0)).toEqual({ passed: 0, failed: 1 }));
  test("without failures of a program that failed is one", () => {
    expect(count(vitest(3, 3), 1)).toEqual({ passed: 3, failed: 1 });
  });
  test("that is missing is a failure", () => {
    expect(countReport(join(folder, "none.json"), countVitest, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
