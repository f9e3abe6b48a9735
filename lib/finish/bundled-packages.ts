import type { Metafile } from "esbuild";

type Output = Metafile["outputs"][string];

/** Names of the packages whose code or styles are in a bundled file, sorted; a copy inside another counts by its own name. */
export function bundledPackages({ inputs }: Pick<Output, "inputs">): string[] {
  const names = Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
    const [, name] = bytesInOutput > 0 ? (/.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []) : [];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort();
}
