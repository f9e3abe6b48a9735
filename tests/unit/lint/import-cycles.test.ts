import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "cycles-"));
afterAll(() => rmSync(folder, { recursive: true }));

const compilerOptions = { paths: { "@/*": ["./*"] } };
writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));

/** What lint says of two files, with the rules and from the tool of this repository. */
function lint(first: string, second: string): { code: number | null; text: string } {
  writeFileSync(join(folder, "first.ts"), first);
  writeFileSync(join(folder, "second.ts"), second);
  const [tool, rules] = ["node_modules/.bin/oxlint", ".oxlintrc.json"].map((path) =>
    join(process.cwd(), path),
  );
  const args = ["-c", rules ?? "", "--tsconfig", "tsconfig.json"];
  const { status, stdout } = spawnSync(tool ?? "", args, { cwd: folder, encoding: "utf8" });
  return { code: status, text: stdout };
}

test("two files that import each other are refused, by their address from the root too", () => {
  const { code, text } = lint(
    `import { b } from "@/second";\nexport const a = b;\n`,
    `import { a } from "./first";\nexport const b = a;\n`,
  );
  expect(code).toBe(1);
  expect(text).toContain("Dependency cycle detected");
});

test("one that imports the other is not", () => {
  expect(lint(`import { b } from "@/second";\nexport const a = b;\n`, `export const b = 1;\n`).code).toBe(0);
});
