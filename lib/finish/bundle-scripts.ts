import { basename, join, relative } from "node:path";
import { build, type Plugin } from "esbuild";
import { bundledPackages } from "./bundled-packages";

/** A script for the browser: its file name carries a hash of its content. */
export type BundledScript = {
  name: string;
  file: string;
  bytes: Uint8Array;
  /** Loaded by another script when a reader needs it, not by the page. */
  isLazy: boolean;
  /** Packages of which something is in it. */
  packages: string[];
};

const folder = "components/site/enhance";

/** Files that a script names in its code, by the constant that holds them. */
type Names = Record<string, Record<string, string>>;

/**
 * What a script imports with `import()` becomes a bundle of its own beside it. Both may hold a copy
 * of the same few lines: a third file with these would cost every page a request.
 */
function bundleApart(root: string, apart: BundledScript[], names: Names): Plugin {
  return {
    name: "bundle-apart",
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, async ({ kind, path, resolveDir }) => {
        if (kind !== "dynamic-import") return undefined;
        const scripts = await bundle(
          root,
          `${relative(root, join(resolveDir, path))}.ts`,
          "esm",
          true,
          names,
        );
        apart.push(...scripts);
        // The entry comes first; its address is relative, so the base path does not matter.
        return { path: `./${scripts[0]?.file}`, external: true };
      });
    },
  };
}

async function bundle(
  root: string,
  entry: string,
  format: "esm" | "iife",
  isLazy = false,
  names: Names = {},
): Promise<BundledScript[]> {
  const apart: BundledScript[] = [];
  const name = basename(entry).replace(/\.\w+$/, "");
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { [name]: entry },
    entryNames: "[name]-[hash]",
    outdir: "assets",
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format,
    target: "es2022",
    platform: "browser",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
    define: Object.fromEntries(Object.entries(names).map(([name, files]) => [name, JSON.stringify(files)])),
    plugins: [bundleApart(root, apart, names)],
  });
  const packages = [...new Set(Object.values(metafile.outputs).flatMap(bundledPackages))];
  const own = outputFiles.map(({ path, contents }) => ({
    name,
    file: basename(path),
    bytes: contents,
    isLazy,
    packages,
  }));
  // They arrive as their turn comes; the order must not depend on it.
  return [...own, ...apart.toSorted((a, b) => a.file.localeCompare(b.file, "en"))];
}

/**
 * Our scripts for the browser, bundled and minified. Search and the quote checker are loaded on first
 * use, as plain scripts: the module of all pages knows their names, and they know those of the index.
 *
 * @param root the repository's folder
 * @param indexFiles names of the search index's files, by what they hold: `pages-en`, `facts-zh`
 */
export async function bundleScripts(
  root: string,
  indexFiles: Record<string, string> = {},
): Promise<BundledScript[]> {
  const onUse = [
    ...(await bundle(root, "components/search/search.ts", "iife", true, { indexFiles })),
    ...(await bundle(root, "components/search/verify.ts", "iife", true, { indexFiles })),
  ];
  const lazyScripts = Object.fromEntries(onUse.map(({ name, file }) => [name, file]));
  return [
    ...(await bundle(root, `${folder}/early-theme.ts`, "iife")),
    ...(await bundle(root, `${folder}/enhance.ts`, "esm", false, { lazyScripts })),
    ...onUse,
  ];
}

/**
 * What only side-by-side pages load: their script, and their style sheet, which Next does not know.
 *
 * @param root the repository's folder
 */
export async function bundlePairParts(root: string): Promise<BundledScript[]> {
  return [
    ...(await bundle(root, `${folder}/side-by-side.ts`, "esm")),
    ...(await bundle(root, "app/styles/pair.css", "esm")),
  ];
}
