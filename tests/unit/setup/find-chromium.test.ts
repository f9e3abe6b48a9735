import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findChromium } from "@/scripts/setup/find-chromium.mjs";

const folder = mkdtempSync(join(tmpdir(), "chromium-"));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, code: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}

test("takes the one that CHROMIUM_PATH names, before all others", () => {
  const path = program("mine", 0);
  expect(findChromium({ CHROMIUM_PATH: path, PATH: process.env.PATH })).toBe(path);
});

test("takes no other when the one that CHROMIUM_PATH names does not start", () => {
  expect(findChromium({ CHROMIUM_PATH: program("broken", 1), PATH: process.env.PATH })).toBeUndefined();
  expect(findChromium({ CHROMIUM_PATH: join(folder, "missing"), PATH: process.env.PATH })).toBeUndefined();
});

test("passes over a program on the PATH that only says where to get the browser", () => {
  program("chromium", 1);
  const found = findChromium({ PATH: folder });
  expect(found).not.toBe(join(folder, "chromium"));
});
