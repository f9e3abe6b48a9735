import { expect, test } from "vitest";
import { nodeProblem } from "@/scripts/setup/node-problem.mjs";

test.each(["20.19.0", "20.20.2", "22.0.0", "26.1.0"])("accepts Node %s", (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});

test.each(["18.20.0", "20.9.0", "20.18.3"])("refuses Node %s in one line", (version) => {
  expect(nodeProblem(version)).toMatch(/^Node 20\.19 or later is needed; this is Node [\d.]+\. .+$/);
});
