import { join } from "node:path";
import { repositoryRoot } from "@/scripts/setup/repository-root.mjs";

const bench = join(repositoryRoot, "bench");

/** Where the benchmarks keep what they make. All but the table is ignored by git. */
export const folders = {
  root: repositoryRoot,
  /** The site as `npm run build` made it. */
  built: join(repositoryRoot, "out"),
  /** The benchmarks' own packages. */
  bench,
  programs: join(bench, "node_modules", ".bin"),
  /** The sites compared with. A leading dot keeps the tools of the site out of them. */
  work: join(bench, ".work"),
  results: join(bench, "results"),
  table: join(repositoryRoot, "docs", "benchmarks.md"),
} as const;
