import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { longSteps } from "@/scripts/setup/long-steps.mjs";
import { runSteps } from "@/scripts/setup/run-steps.mjs";
import { testSteps } from "@/scripts/setup/test-steps.mjs";

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

const step = (name: string, code: number, needs: string[] = []) => ({ name, needs, run: async () => code });

test("goes on after a failure, except with what needs the failed step", async () => {
  const result = await runSteps([
    step("lint", 1),
    step("build", 2),
    step("site", 0, ["build"]),
    step("other", 0),
  ]);
  expect(result).toEqual({ passed: 1, failed: 3, failedSteps: ["lint", "build", "site"] });
  expect(lines).toContain('\n── site: FAILED, cannot run without "build"');
});

test("tells each step's name before and its result and time after", async () => {
  await runSteps([step("types", 0)]);
  expect(lines).toEqual(["\n── types", expect.stringMatching(/^── types: passed in \d+\.\d s$/)]);
});

test.each([
  ["npm test", testSteps],
  ["npm run test:long", longSteps],
])("every need of the steps of %s is an earlier step", (_, steps) => {
  steps.forEach(({ needs = [] }, index) => {
    const earlier = steps.slice(0, index).map(({ name }) => name);
    expect(earlier).toEqual(expect.arrayContaining(needs));
  });
});
