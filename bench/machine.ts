import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { z } from "zod";
import { findChromium } from "@/scripts/setup/find-chromium.mjs";

export const machineSchema = z.object({
  date: z.string(),
  commit: z.string(),
  processor: z.string(),
  cores: z.number(),
  memoryGiB: z.number(),
  system: z.string(),
  node: z.string(),
  browser: z.string(),
  /** Mean number of running processes over one minute, before the first measurement and after the last. */
  load: z.array(z.number()),
});

export type Machine = z.infer<typeof machineSchema>;

function firstLine(command: string, ...options: string[]): string {
  const { stdout } = spawnSync(command, options, { encoding: "utf8" });
  return stdout?.split("\n")[0]?.trim() ?? "";
}

/** Says on what and when something was measured; `load` holds what the machine was doing just now. */
export function describeMachine(): Machine {
  const distribution = /^PRETTY_NAME="(.*)"$/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1] ?? "";
  return {
    date: `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC`,
    commit: firstLine("git", "rev-parse", "--short", "HEAD"),
    processor: cpus()[0]?.model ?? "unknown processor",
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    system: `${distribution}, Linux ${release()}`,
    node: process.version,
    browser: firstLine(findChromium() ?? "chromium", "--version"),
    load: loadNow(),
  };
}

/** The load of the last minute, rounded to a tenth. */
export function loadNow(): number[] {
  return [Math.round((loadavg()[0] ?? 0) * 10) / 10];
}
