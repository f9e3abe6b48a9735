import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { folders } from "@/bench/folders";
import { describeMachine, loadNow, machineSchema } from "@/bench/machine";
import type { Contestant } from "@/bench/sites/build-sites";
import { spreadOf } from "@/bench/statistics";
import { runNginx } from "@/lib/hosts/run-nginx";
import { siteTable } from "@/lib/hosts/site-table";
import { freePort } from "@/scripts/setup/free-port.mjs";

const spread = z.object({ median: z.number(), low: z.number(), high: z.number() });
const rowSchema = z.object({
  contestant: z.enum(["ours", "limit"]),
  path: z.string(),
  requestsPerSecond: spread,
  bytesPerRequest: z.number(),
});
export type ServerRow = z.infer<typeof rowSchema>;

export const serverResultsSchema = z.object({
  machine: machineSchema,
  rounds: z.number(),
  seconds: z.number(),
  connections: z.number(),
  rows: z.array(rowSchema),
});
export type ServerResults = z.infer<typeof serverResultsSchema>;

const reportSchema = z.object({
  errors: z.number(),
  non2xx: z.number(),
  requests: z.object({ average: z.number(), total: z.number() }),
  throughput: z.object({ total: z.number() }),
});

const path = "/en/plan/tasks/urgent-import-green-channel/";
const connections = 50;
const seconds = 8;

/** Asks for one page over and over, as many at a time as there are connections. Throws when an answer is no page. */
async function askFor(address: string) {
  const autocannon = join(folders.bench, "node_modules", "autocannon", "autocannon.js");
  const options = ["-j", "-c", String(connections), "-d", String(seconds), "-H", "accept-encoding=gzip"];
  const { stdout } = await promisify(execFile)(process.execPath, [autocannon, ...options, address]);
  const report = reportSchema.parse(JSON.parse(stdout));
  if (report.errors + report.non2xx > 0) throw new Error(`${address}: not every answer was a page`);
  return report;
}

/** Requests that nginx answers with the configuration of this site: a page of ours, and the limit page of the same text. */
export async function measureServer(
  sites: Record<Contestant, string>,
  rounds: number,
): Promise<ServerResults> {
  const machine = describeMachine();
  const runs: { contestant: ServerRow["contestant"]; rates: number[]; bytes: number }[] = [
    { contestant: "ours", rates: [], bytes: 0 },
    { contestant: "limit", rates: [], bytes: 0 },
  ];
  for (let round = 0; round < rounds; round += 1) {
    for (const run of runs) {
      const nginx = await runNginx(siteTable, await freePort(), sites[run.contestant]);
      const { requests, throughput } = await askFor(nginx.address + siteTable.basePath + path);
      await nginx.stop();
      run.rates.push(Math.round(requests.average));
      run.bytes = Math.round(throughput.total / requests.total);
      console.log(`nginx: ${run.contestant}, ${run.rates.at(-1)} requests a second`);
    }
  }
  machine.load.push(...loadNow());
  const rows = runs.map(({ contestant, rates, bytes }) => ({
    contestant,
    path,
    requestsPerSecond: spreadOf(rates),
    bytesPerRequest: bytes,
  }));
  return { machine, rounds, seconds, connections, rows };
}
