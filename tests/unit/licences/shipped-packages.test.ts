/** What other people's work readers receive, and what it takes to install it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundleMap } from "@/lib/finish/bundle-map";
import { bundlePairParts, bundleScripts } from "@/lib/finish/bundle-scripts";
import { readPackage } from "@/lib/licences/read-package";
import { packageUses, shippedPackages, usesOf } from "@/lib/licences/shipped-packages";

type Locked = { version?: string; dev?: boolean; hasInstallScript?: boolean };
type Manifest = Record<"dependencies" | "devDependencies" | "overrides", Record<string, string | object>>;

const root = process.cwd();
const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));
const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const shipped = Object.values(shippedPackages).flat();
const namesIn = (files: { packages: string[] }[]) =>
  [...new Set(files.flatMap(({ packages }) => packages))].sort();

test("what is in the scripts of the map is listed with its licence", async () => {
  expect(namesIn(await bundleMap(root))).toEqual(shippedPackages.map);
  const withMapbox = [...shippedPackages.map, ...shippedPackages.mapbox].sort();
  expect(namesIn(await bundleMap(root, "pk.a-token"))).toEqual(withMapbox);
}, 60_000);

test("all other scripts are our own", async () => {
  expect(namesIn([...(await bundleScripts(root)), ...(await bundlePairParts(root))])).toEqual([]);
}, 60_000);

test("every typeface in use is listed", () => {
  const typefaces = Object.keys(manifest.dependencies).filter((name) => name.startsWith("@fontsource"));
  expect(typefaces).toEqual(shippedPackages.type);
});

test("what is not listed works while the site is built, or serves it", () => {
  const tools = Object.keys(manifest.dependencies).filter((name) => !shipped.includes(name));
  // A package that is added here must be asked: does anything of it reach a reader?
  expect(tools.sort()).toEqual([
    "@resvg/resvg-js",
    "@tailwindcss/postcss",
    "contentlayer2",
    "csv-stringify",
    "d3-geo",
    "diff",
    "esbuild",
    "fonteditor-core",
    "harfbuzzjs",
    "next",
    "next-intl",
    "parse5",
    "remark-frontmatter",
    "remark-gfm",
    "remark-mdx",
    "remark-parse",
    "send",
    "subset-font",
    "svgpath",
    "tsx",
    "unified",
    "yaml",
    "zod",
  ]);
});

test.each(shipped)("%s brings the text of its licence", (name) => {
  const { version, licence, text } = readPackage(root, name);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(licence).toMatch(
    /^(MIT|ISC|BSD-[23]-Clause|OFL-1\.1|LGPL-3\.0|SEE LICENSE IN LICENSE\.txt|.+ (OR|AND) .+)$/,
  );
  expect(text).toMatch(/copyright|licen[cs]e/i);
  expect(text.length).toBeGreaterThan(400);
});

test("packages of Mapbox are named on copies that use it, and on no others", () => {
  expect(usesOf("pk.a-token")).toEqual(packageUses);
  expect(usesOf(undefined)).toEqual(packageUses.filter((use) => use !== "mapbox"));
});

test("every package is asked for by one exact version", () => {
  const asked = [manifest.dependencies, manifest.devDependencies, ...Object.values(manifest.overrides)];
  const versions = asked.flatMap((group) => Object.entries(group));
  expect(versions.length).toBeGreaterThan(40);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
});

test("nothing that readers receive runs a script when it is installed; the tools that do are these", () => {
  const running = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
  expect(running.filter((name) => shipped.includes(name))).toEqual([]);
  expect([...new Set(running)].sort()).toEqual([
    "@parcel/watcher",
    "@swc/core",
    "contentlayer2",
    "esbuild",
    "protobufjs",
  ]);
});
