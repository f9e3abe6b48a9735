import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { runProgram } from "@/bench/build/run-program";
import { folders } from "@/bench/folders";
import { describeMachine, loadNow, machineSchema } from "@/bench/machine";
import { journeys } from "@/bench/pages/journeys";
import { contestants, type Contestant } from "@/bench/sites/build-sites";
import { serveFolder } from "@/bench/sites/serve-folder";
import { spreadOf } from "@/bench/statistics";
import { findChromium } from "@/scripts/setup/find-chromium.mjs";

export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof categories)[number];

const rowSchema = z.object({
  page: z.string(),
  contestant: z.enum(contestants),
  /** From 0 to 100. */
  scores: z.record(z.enum(categories), z.number()),
  /** Of all runs; the rest is that of the run in the middle. */
  performance: z.object({ median: z.number(), low: z.number(), high: z.number() }),
  /** Names of the audits that are not perfect and count towards a score. */
  missed: z.array(z.string()),
});

export type LighthouseRow = z.infer<typeof rowSchema>;

export const lighthouseResultsSchema = z.object({
  machine: machineSchema,
  version: z.string(),
  /** Runs of each page. */
  repeats: z.number(),
  rows: z.array(rowSchema),
});
export type LighthouseResults = z.infer<typeof lighthouseResultsSchema>;

const reportSchema = z.object({
  lighthouseVersion: z.string(),
  categories: z.record(
    z.enum(categories),
    z.object({
      score: z.number(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.object({ score: z.number().nullable() })),
});

// A copy without SITE_ORIGIN, such as this one, asks not to be indexed, on purpose.
export const skippedAudits = ["is-crawlable"];

async function audit(address: string, name: string) {
  const [output, lighthouse] = [
    join(folders.work, "lighthouse", `${name}.json`),
    join(folders.bench, "node_modules", "lighthouse", "cli", "index.js"),
  ];
  const options = [
    "--output=json",
    `--output-path=${output}`,
    `--only-categories=${categories.join(",")}`,
    `--skip-audits=${skippedAudits.join(",")}`,
    "--chrome-flags=--headless=new --no-sandbox",
    "--no-enable-error-reporting",
    "--quiet",
  ];
  await runProgram(join(folders.programs, "node"), [lighthouse, address, ...options], {
    cwd: folders.bench,
    log: join(folders.work, "lighthouse", `${name}.log`),
    environment: { CHROME_PATH: findChromium() ?? "" },
  });
  return reportSchema.parse(JSON.parse(readFileSync(output, "utf8")));
}

type Report = z.infer<typeof reportSchema>;

/** Odd, so that one of them is the median. */
const repeats = 5;

const scoreOf = (report: Report, name: Category) => Math.round(report.categories[name].score * 100);

/**
 * Of several runs the one in the middle by performance, as Lighthouse advises: the other categories do not vary.
 * Throws without any.
 */
export function medianOf<Run extends { categories: { performance: { score: number } } }>(
  reports: readonly Run[],
): Run {
  const sorted = reports.toSorted((a, b) => a.categories.performance.score - b.categories.performance.score);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("Lighthouse was not run");
  return middle;
}

function rowOf(page: string, contestant: Contestant, reports: readonly Report[]): LighthouseRow {
  const report = medianOf(reports);
  const counted = categories.flatMap((name) =>
    report.categories[name].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    page,
    contestant,
    scores: {
      performance: scoreOf(report, "performance"),
      accessibility: scoreOf(report, "accessibility"),
      "best-practices": scoreOf(report, "best-practices"),
      seo: scoreOf(report, "seo"),
    },
    performance: spreadOf(reports.map((each) => scoreOf(each, "performance"))),
    missed: counted.filter((id) => (report.audits[id]?.score ?? 1) < 1),
  };
}

/** Runs Lighthouse over each reading page of each site, in its standard form for telephones. */
export async function measureLighthouse(sites: Record<Contestant, string>): Promise<LighthouseResults> {
  const machine = describeMachine();
  const rows: LighthouseRow[] = [];
  let version = "";
  for (const { name: page, path, on } of journeys.filter(({ isReading }) => isReading)) {
    const contestants = on.filter((name) => name !== "ours again");
    const reports = new Map<Contestant, Report[]>(contestants.map((name) => [name, []]));
    // In turn, so that what else the machine does falls on all.
    for (let run = 0; run < repeats; run += 1) {
      for (const [contestant, done] of reports) {
        const site = await serveFolder(sites[contestant]);
        done.push(await audit(site.address + path, `${page}-${contestant}-${run}`.replaceAll(" ", "-")));
        await site.close();
      }
    }
    for (const [contestant, done] of reports) {
      version = done[0]?.lighthouseVersion ?? version;
      const row = rowOf(page, contestant, done);
      rows.push(row);
      const { low, high } = row.performance;
      console.log(
        `Lighthouse: ${page}, ${contestant}: ${Object.values(row.scores).join(" ")} (${low} to ${high})`,
      );
    }
  }
  machine.load.push(...loadNow());
  return { machine, version, repeats, rows };
}
