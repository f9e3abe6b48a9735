import { createHash } from "node:crypto";
import { transform } from "esbuild";

/** A style sheet made small, and the name of its file, which carries a hash of its content. */
export async function bundleStyle(css: string, name: string): Promise<{ file: string; text: string }> {
  const { code } = await transform(css, { loader: "css", minify: true, charset: "utf8", logLevel: "error" });
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
  return { file: `${name}-${hash}.css`, text: code };
}
