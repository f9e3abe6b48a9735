import { basename } from "node:path";
import { build } from "esbuild";

/** A file for the browser: its name carries a hash of its content. */
export type BundledScript = {
  name: "enhance" | "early-theme" | "side-by-side" | "pair";
  file: string;
  bytes: Uint8Array;
};

const folder = "components/site/enhance";

async function bundle(root: string, name: BundledScript["name"], entry: string, format?: "esm" | "iife") {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { [name]: entry },
    entryNames: "[name]-[hash]",
    outdir: "assets",
    bundle: true,
    minify: true,
    write: false,
    format,
    target: "es2022",
    platform: "browser",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
  });
  return outputFiles.map(({ path, contents }) => ({ name, file: basename(path), bytes: contents }));
}

/**
 * Our scripts for the browser, bundled and minified, and the style sheet of side-by-side pages,
 * which Next does not know.
 *
 * @param root the repository's folder
 */
export async function bundleScripts(root: string): Promise<BundledScript[]> {
  const bundles = await Promise.all([
    bundle(root, "early-theme", `${folder}/early-theme.ts`, "iife"),
    bundle(root, "enhance", `${folder}/enhance.ts`, "esm"),
    bundle(root, "side-by-side", `${folder}/side-by-side.ts`, "esm"),
    bundle(root, "pair", "app/styles/pair.css"),
  ]);
  return bundles.flat();
}
