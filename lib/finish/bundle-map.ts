import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import { islandGeo } from "@/lib/map/island-geo";
import { readGeo } from "@/lib/map/read-geo";
import { bundledPackages } from "./bundled-packages";

/** A file of the map island, named by its content. */
export type MapScript = {
  /** The island itself; what it needs at once; the engine's worker; what only some readers need. */
  role: "entry" | "part" | "worker" | "later";
  file: string;
  bytes: Uint8Array;
  /** Packages of which something is in it. */
  packages: string[];
};

/**
 * Scripts of the interactive map, apart from everything else, because no page loads them before a
 * reader asks for the map.
 *
 * The engine is bundled from the sources that its package carries: what its page and its worker have
 * in common then stands in one file, which saves a quarter of the whole (docs/decisions/0016-map.md).
 *
 * @param root the repository's folder
 * @param mapboxToken with one, Mapbox is built too, apart; without it, none of its code
 */
export async function bundleMap(root: string, mapboxToken = ""): Promise<MapScript[]> {
  const engine = join(
    dirname(createRequire(join(root, "package.json")).resolve("maplibre-gl/package.json")),
    "src",
  );
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      map: "components/map/mount-map.tsx",
      "map-worker": join(engine, "source/worker.ts"),
    },
    // The engine's classes declare fields that their base class has set: such a line must not clear them.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, jsx: "react-jsx" } },
    // Settings given here take the place of tsconfig.json, and with them its "@/".
    alias: { "@": root, "maplibre-gl": join(engine, "index.ts") },
    entryNames: "[name]-[hash]",
    chunkNames: "map-part-[hash]",
    outdir: "assets",
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    charset: "utf8",
    legalComments: "none",
    loader: { ".css": "text" },
    logLevel: "error",
    define: {
      "process.env.NODE_ENV": '"production"',
      MAPBOX_TOKEN: JSON.stringify(mapboxToken),
      MAP_GEO: JSON.stringify(islandGeo(readGeo())),
    },
  });
  const outputs = Object.entries(metafile.outputs);
  const fileOf = (source: string) =>
    outputs.find(([, { entryPoint }]) => entryPoint?.endsWith(source))?.[0] ?? "";
  const entry = fileOf("mount-map.tsx");
  const worker = fileOf("source/worker.ts");
  // The island asks for the engine itself, and begins while that is still on its way.
  const engineFile = fileOf("src/index.ts");
  const importsOf = (path: string) =>
    metafile.outputs[path]?.imports.flatMap(({ kind, path: file }) =>
      kind === "import-statement" ? [file] : [],
    ) ?? [];
  const needed = new Set([engineFile, ...importsOf(entry), ...importsOf(engineFile)]);
  const roleOf = (path: string): MapScript["role"] => {
    if (path === entry) return "entry";
    if (path === worker) return "worker";
    return needed.has(path) ? "part" : "later";
  };
  return outputFiles.flatMap(({ path, contents }) => {
    const file = basename(path);
    const output = metafile.outputs[`assets/${file}`];
    if (output === undefined) return [];
    return [{ role: roleOf(`assets/${file}`), file, bytes: contents, packages: bundledPackages(output) }];
  });
}
