import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { chromiumOptions } from "@/scripts/setup/chromium-options.mjs";

test("what Playwright turns off in the browser stays off beside our own list", () => {
  const folder = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  const bundle = readFileSync(join(folder, "lib/coreBundle.js"), "utf8");
  const list = /disabledFeatures = \[(.*?)\]/s.exec(bundle)?.[1] ?? "";
  const names = [...list.matchAll(/^\s*"((?!ms)\w+)",?$/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(5);
  expect(chromiumOptions.args.join(" ").split(/[=, ]/)).toEqual(expect.arrayContaining(names));
});
