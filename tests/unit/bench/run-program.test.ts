import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runProgram } from "@/bench/build/run-program";

const folder = mkdtempSync(join(tmpdir(), "bench-"));
afterAll(() => rmSync(folder, { recursive: true }));
const options = { cwd: folder, log: join(folder, "log") };

// A program that starts another; the other works for a while and holds 200 MiB.
const busy = `const end = Date.now() + 900, held = Buffer.alloc(200 * 2 ** 20, 1);
while (Date.now() < end); console.log("worked", held.length)`;
const parent = `require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(busy)}], { stdio: "inherit" })`;

test("counts time and memory of what a program starts", async () => {
  const cost = await runProgram(process.execPath, ["-e", parent], options);
  expect(cost.peakMiB).toBeGreaterThan(200);
  expect(cost.cpuSeconds).toBeGreaterThan(0.2);
  expect(cost.seconds).toBeGreaterThan(0.9);
  expect(readFileSync(options.log, "utf8")).toContain("worked");
});

test("tells the memory of each part that a program names", async () => {
  const parts = `console.log("\\n── small"); setTimeout(() => {
  console.log("── small: 0.5 s\\n\\n── large");
  globalThis.held = Buffer.alloc(200 * 2 ** 20, 1);
  setTimeout(() => console.log("── large: 0.5 s"), 600);
}, 600);`;
  const { peakOfPart, peakMiB } = await runProgram(process.execPath, ["-e", parts], options);
  const { small = 0, large = 0 } = peakOfPart;
  expect(large).toBeGreaterThan(small + 150);
  expect(Math.round(peakMiB)).toBe(Math.max(small, large));
});

test("a program that fails has no cost", async () => {
  await expect(runProgram(process.execPath, ["-e", "process.exit(3)"], options)).rejects.toThrow(
    "failed (3)",
  );
});
