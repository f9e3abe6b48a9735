import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { runProgram } from "@/bench/build/run-program";
import { folders } from "@/bench/folders";
import { describeMachine, loadNow, machineSchema } from "@/bench/machine";
import { journeys } from "@/bench/pages/journeys";
import { contestants, type Contestant } from "@/bench/sites/build-sites";
import { serveFolder } from "@/bench/sites/serve-folder";
import { findChromium } from "@/scripts/setup/find-chromium.mjs";

export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

const rowSchema = z.object({
  page: z.string(),
  contestant: z.enum(contestants),
  /** From 0 to 100. */
  scores: z.record(z.enum(categories), z.number()),
  /** Names of the audits that are not perfect and count towards a score. */
  missed: z.array(z.string()),
});

export type LighthouseRow = z.infer<typeof rowSchema>;

export const lighthouseResultsSchema = z.object({
  machine: machineSchema,
  version: z.string(),
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

/** Runs Lighthouse once over each reading page of each site, in its standard form for telephones. */
export async function measureLighthouse(sites: Record<Contestant, string>): Promise<LighthouseResults> {
  const machine = describeMachine();
  const rows: LighthouseRow[] = [];
  let version = "";
  for (const { name: page, path, on } of journeys.filter(({ isReading }) => isReading)) {
    for (const contestant of on.filter((name) => name !== "ours again")) {
      const site = await serveFolder(sites[contestant]);
      const report = await audit(site.address + path, `${page}-${contestant}`.replaceAll(" ", "-"));
      await site.close();
      const score = (name: (typeof categories)[number]) => Math.round(report.categories[name].score * 100);
      const counted = categories.flatMap((name) =>
        report.categories[name].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
      );
      version = report.lighthouseVersion;
      rows.push({
        page,
        contestant,
        scores: {
          performance: score("performance"),
          accessibility: score("accessibility"),
          "best-practices": score("best-practices"),
          seo: score("seo"),
        },
        missed: counted.filter((id) => (report.audits[id]?.score ?? 1) < 1),
      });
      console.log(
        `Lighthouse: ${page}, ${contestant}: ${Object.values(rows.at(-1)?.scores ?? {}).join(" ")}`,
      );
    }
  }
  machine.load.push(...loadNow());
  return { machine, version, rows };
}
