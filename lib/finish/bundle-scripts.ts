import { basename } from "node:path";
import { build } from "esbuild";

/** A script for the browser: its file name carries a hash of its content. */
export type BundledScript = { name: "enhance" | "early-theme"; file: string; bytes: Uint8Array };

const folder = "components/site/enhance";

async function bundle(root: string, name: BundledScript["name"], format: "esm" | "iife") {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { [name]: `${folder}/${name}.ts` },
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
 * Our scripts for the browser, bundled and minified.
 *
 * @param root the repository's folder
 */
export async function bundleScripts(root: string): Promise<BundledScript[]> {
  return [...(await bundle(root, "early-theme", "iife")), ...(await bundle(root, "enhance", "esm"))];
}
