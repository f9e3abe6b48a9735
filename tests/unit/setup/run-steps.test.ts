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

test("runs at once what stands in one list, and then what comes after", async () => {
  const begun: string[] = [];
  let endFirst = () => {};
  const first = { name: "first", run: () => new Promise<number>((end) => (endFirst = () => end(1))) };
  const second = {
    name: "second",
    run: async () => {
      begun.push("second");
      endFirst();
      return 0;
    },
  };
  const after = { name: "after", needs: ["first"], run: async () => begun.push("after") };
  expect(await runSteps([[first, second], after])).toEqual({
    passed: 1,
    failed: 2,
    failedSteps: ["first", "after"],
  });
  expect(begun).toEqual(["second"]);
});

test.each([
  ["npm test", testSteps],
  ["npm run test:long", longSteps],
])("every need of the steps of %s is an earlier step", (_, steps) => {
  steps.forEach((entry, index) => {
    const earlier = steps.slice(0, index).flatMap((each) => [each].flat().map(({ name }) => name));
    const needs = [entry].flat().flatMap((each) => each.needs ?? []);
    expect(earlier).toEqual(expect.arrayContaining(needs));
  });
});
