import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LicenceError, readPackage } from "@/lib/licences/read-package";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "packages-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function install(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, "node_modules/loom", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
const manifest = JSON.stringify({ name: "loom", version: "1.2.3", license: "(MIT OR ISC)" });

test("takes the files of the licence, those in a folder too, and no others", () => {
  install({
    "package.json": manifest,
    "LICENSE.txt": "Copyright A\n",
    "LICENSES/B.txt": "Copyright B",
    "index.js": "C",
  });
  expect(readPackage(root, "loom")).toEqual({
    name: "loom",
    version: "1.2.3",
    licence: "MIT OR ISC",
    text: "Copyright A\n\nCopyright B",
  });
});

test("takes the part of the readme where there is no file", () => {
  install({
    "package.json": manifest,
    "README.md": "# Loom\n\n## License (MIT)\n\nCopyright A\n\nFree.\n\n## Use\n\nB",
  });
  expect(readPackage(root, "loom").text).toBe("Copyright A\n\nFree.");
});

test.each([
  ["says nothing", {}],
  ["names its licence only", { "README.md": "# Loom\n\n## License\n\nMIT\n" }],
])("a package that %s stops the build", (_, files) => {
  install({ "package.json": manifest, ...files });
  expect(() => readPackage(root, "loom")).toThrow(LicenceError);
  expect(() => readPackage(root, "loom")).toThrow("loom 1.2.3 ((MIT OR ISC)) brings no text of its licence");
});
