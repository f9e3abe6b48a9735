import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockStamp, needsInstall } from "@/scripts/setup/install-packages.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "install-"));
  writeFileSync(join(root, "package-lock.json"), "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

const pretendInstalled = () => {
  mkdirSync(join(root, "node_modules"));
  writeFileSync(join(root, "node_modules", ".lock-hash"), lockStamp(root));
};

test("installs on a fresh clone", () => expect(needsInstall(root)).toBe(true));

test("installs into a folder that another tool made or that was left half-way", () => {
  mkdirSync(join(root, "node_modules"));
  expect(needsInstall(root)).toBe(true);
});

test("does not install twice", () => {
  pretendInstalled();
  expect(needsInstall(root)).toBe(false);
});

test("installs again when package-lock.json has changed", () => {
  pretendInstalled();
  writeFileSync(join(root, "package-lock.json"), '{"a":1}');
  expect(needsInstall(root)).toBe(true);
});
