import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeTree } from "@/tests/fixtures/fixture-tree";

const repository = process.cwd();
const settings = ["contentlayer.config.ts", "tsconfig.json", "tsconfig.scripts.json", "package.json"];

/** A folder with texts of its own, and the code and the map of this repository. */
export type ContentCopy = {
  root: string;
  /** Runs a program of node_modules there, with these arguments. */
  run: (program: string, args: string[]) => { status: number | null; output: string };
  /** Runs a script of the repository there. */
  runScript: (script: string) => { status: number | null; output: string };
  remove: () => void;
};

/** Makes one in a temporary folder and writes the tree into it. */
export function copyContent(tree: ReadonlyMap<string, string>): ContentCopy {
  const root = mkdtempSync(join(tmpdir(), "recipe-"));
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  // Copied, not linked: what a program imports is looked for beside the file that imports it.
  for (const name of ["lib", "i18n", "messages", "scripts", "content/geo", ...settings])
    cpSync(join(repository, name), join(root, name), { recursive: true });
  writeTree(root, tree);
  const run: ContentCopy["run"] = (program, args) => {
    const path = join(repository, "node_modules/.bin", program);
    // Contentlayer asks PWD where it is, not the system.
    const env = { ...process.env, PWD: root };
    const { status, stdout, stderr } = spawnSync(path, args, { cwd: root, encoding: "utf8", env });
    return { status, output: stdout + stderr };
  };
  return {
    root,
    run,
    runScript: (script) => run("tsx", ["--tsconfig", "tsconfig.scripts.json", `scripts/${script}`]),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
