import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { completePackages } from "@/scripts/setup/complete-lock.mjs";

test("adds the platform packages that are named but not held", () => {
  const core = {
    version: "1.2.3",
    optionalDependencies: { "core-darwin-arm64": "1.2.3", "core-linux-x64-musl": "1.2.3" },
  };
  const held = { version: "1.2.3", cpu: ["x64"], libc: ["musl"], optional: true, os: ["linux"] };
  expect(completePackages({ "node_modules/core": core })).toEqual({
    "node_modules/core": core,
    "node_modules/core-darwin-arm64": { version: "1.2.3", cpu: ["arm64"], optional: true, os: ["darwin"] },
    "node_modules/core-linux-x64-musl": held,
  });
});

test("leaves what is held, has a range, or is for every platform", () => {
  const packages = {
    "node_modules/core": {
      optionalDependencies: { "core-linux-x64": "1.2.3", "core-win32-x64": "^1.0.0", fsevents: "2.3.3" },
    },
    "node_modules/core/node_modules/core-linux-x64": { version: "1.2.3", integrity: "sha512-a" },
  };
  expect(completePackages(packages)).toEqual(packages);
});

test("package-lock.json is complete, or npm ci would refuse it on a fresh clone: npm run lock", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const missing = Object.keys(completePackages(packages)).filter((path) => !(path in packages));
  expect(missing).toEqual([]);
});
