import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sourceHash } from "@/scripts/setup/source-hash.mjs";

let root = "";
const write = (file: string, content: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sources-"));
  write(".gitignore", "node_modules/\n.next/\n*.tsbuildinfo\npublic/made/\n");
  write("lib/a.ts", "1");
});
afterEach(() => rmSync(root, { recursive: true }));

const hash = (environment: Record<string, string> = {}) => sourceHash(root, environment);

test("is the same for the same sources", () => expect(hash()).toBe(hash()));

describe("changes with", () => {
  test.each([
    ["the text of a file", () => write("lib/a.ts", "2")],
    ["a new file", () => write("content/zones/a/en.mdx", "")],
    ["an environment file", () => write(".env.local", "SITE_ORIGIN=https://example.org")],
    ["the place of a text", () => (write("lib/b.ts", "1"), rmSync(join(root, "lib/a.ts")))],
  ])("%s", (_, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });

  test("a variable that the site reads", () => {
    expect(hash({ SITE_ORIGIN: "https://example.org" })).not.toBe(hash());
    expect(hash({ BASE_PATH: "/part" })).not.toBe(hash());
  });
});

describe("does not change with", () => {
  test.each([
    "node_modules/a/index.js",
    ".next/cache/a",
    "tsconfig.tsbuildinfo",
    "public/made/a",
    "tests/a.ts",
    ".git/HEAD",
  ])("%s", (file) => {
    const before = hash();
    write(file, "new");
    expect(hash()).toBe(before);
  });

  test("a variable that only the server reads", () => expect(hash({ PORT: "4000" })).toBe(hash()));
});
