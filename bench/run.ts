// npm run bench: measures this site beside others with the same text, and writes docs/benchmarks.md.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { measureBuild, replaceRow } from "./build/measure-builds";
import { folders } from "./folders";
import { installBench } from "./install-bench";
import { measureLighthouse } from "./lighthouse/measure-lighthouse";
import { measurePages } from "./pages/measure-pages";
import { judge } from "./report/goals";
import { renderReport } from "./report/report";
import { measureServer } from "./server/measure-server";
import { buildSites } from "./sites/build-sites";
import { readResults, storeResults } from "./store";

const parts = ["pages", "lighthouse", "server", "build"];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    articles: { type: "string", default: "0,24,240,1200" },
    keep: { type: "boolean", default: false },
    builders: { type: "string", default: "next,ours" },
  },
});
const unknown = positionals.filter((part) => part !== "report" && !parts.includes(part));
if (unknown.length > 0) {
  console.error(
    `Unknown part ${unknown.join(", ")}: expected ${parts.join(", ")}, or report to write the table again`,
  );
  process.exit(2);
}
const wanted = new Set(positionals.length === 0 ? parts : positionals);
const rounds = Number(values.rounds);

// A file of an older form is found now, and not when everything is measured.
readResults();
installBench();
if (["pages", "lighthouse", "server"].some((part) => wanted.has(part))) {
  const sites = await buildSites(values.keep);
  if (wanted.has("pages")) storeResults("pages", await measurePages(sites, rounds));
  if (wanted.has("lighthouse")) storeResults("lighthouse", await measureLighthouse(sites));
  if (wanted.has("server")) storeResults("server", await measureServer(sites, Math.min(rounds, 3)));
}
if (wanted.has("build")) {
  for (const articles of values.articles.split(",").map(Number)) {
    for (const builder of (["next", "ours"] as const).filter((name) => values.builders.includes(name))) {
      // Kept at once: the largest builds take long, and one may fail.
      const row = await measureBuild(builder, articles);
      storeResults("build", { rows: replaceRow(readResults().build?.rows ?? [], row) });
    }
  }
}

const results = readResults();
writeFileSync(folders.table, await format(renderReport(results), { parser: "markdown" }));
const missed = judge(results).filter(({ isKept }) => !isKept);
for (const { goal, found, limit } of missed) console.error(`Missed: ${goal}: ${found}, limit ${limit}`);
process.exitCode = missed.length > 0 ? 1 : 0;
