import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sentBytes } from "@/lib/finish/sent-bytes";

test("a file counts as packed where the build packed it; one that is missing is a fault", () => {
  const folder = mkdtempSync(join(tmpdir(), "sent-"));
  const file = join(folder, "a.css");
  writeFileSync(file, "long text");
  expect(sentBytes(file)).toBe(9);
  writeFileSync(`${file}.br`, "123");
  expect(sentBytes(file)).toBe(3);
  expect(() => sentBytes(join(folder, "gone.css"))).toThrow("gone.css");
  rmSync(folder, { recursive: true });
});
