import { chromium, type Browser } from "@playwright/test";
import { describeMachine, loadNow } from "@/bench/machine";
import { contestants, type Contestant } from "@/bench/sites/build-sites";
import { serveFolder, type Kind, type Sent, type ServedFolder } from "@/bench/sites/serve-folder";
import { spreadOf } from "@/bench/statistics";
import { chromiumOptions, drawingOptions } from "@/scripts/setup/chromium-options.mjs";
import { journeys, type Journey } from "./journeys";
import type { PageResults, PageRow } from "./results";
import { visit, type Visit } from "./visit";
import { compareAll } from "./weigh-all";

type Run = { journey: Journey; contestant: Contestant; visits: Visit[] };

function weigh(sent: readonly Sent[]): Record<Kind, number> {
  const of = (kind: Kind) =>
    sent.filter((each) => each.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    html: of("html"),
    styles: of("styles"),
    scripts: of("scripts"),
    fonts: of("fonts"),
    images: of("images"),
    other: of("other"),
  };
}

function rowOf({ journey, contestant, visits }: Run): PageRow {
  const times = (key: "firstPaint" | "largestPaint" | "blocking" | "script" | "outcome") =>
    spreadOf(visits.map((each) => Math.round(each[key])));
  const last = visits.at(-1)?.sent ?? [];
  return {
    page: journey.name,
    isReading: journey.isReading,
    contestant,
    requests: last.length,
    bytes: weigh(last),
    firstPaint: times("firstPaint"),
    largestPaint: times("largestPaint"),
    blocking: times("blocking"),
    script: times("script"),
    ...(journey.outcome === undefined ? {} : { outcome: { name: journey.outcome, time: times("outcome") } }),
  };
}

/** The same list begun at another place, so that no site is always the first of a round. */
function turned<Item>(list: readonly Item[], by: number): Item[] {
  return list.map((_, index) => list[(index + by) % list.length]).filter((item) => item !== undefined);
}

async function measureRun(browser: Browser, run: Run, site: ServedFolder): Promise<void> {
  const { journey, contestant } = run;
  const done = await visit(browser, site, journey.path, journey.act?.[contestant]);
  const lost = done.sent.find(({ status }) => status >= 400);
  if (lost !== undefined) throw new Error(`${contestant} has no ${lost.path}, asked for by ${journey.path}`);
  run.visits.push(done);
}

/** Visits every page of every site, round by round, and takes the median of each number. */
export async function measurePages(sites: Record<Contestant, string>, rounds: number): Promise<PageResults> {
  const machine = describeMachine();
  const served = new Map<Contestant, ServedFolder>();
  for (const name of contestants) served.set(name, await serveFolder(sites[name]));
  const runs = journeys.flatMap((journey) =>
    journey.on.map((contestant): Run => ({ journey, contestant, visits: [] })),
  );
  const browser = await chromium.launch(chromiumOptions);
  // Drawing by the processor delays the first paint of other pages by most of a second.
  const mapBrowser = await chromium.launch(drawingOptions);
  try {
    for (let round = 0; round < rounds; round += 1) {
      console.log(`Visiting ${runs.length} pages, round ${round + 1} of ${rounds}`);
      for (const run of turned(runs, round)) {
        const site = served.get(run.contestant);
        const own = run.journey.drawsMap ? mapBrowser : browser;
        if (site !== undefined) await measureRun(own, run, site);
      }
    }
  } finally {
    await browser.close();
    await mapBrowser.close();
    for (const site of served.values()) await site.close();
  }
  machine.load.push(...loadNow());
  return { machine, rounds, everyPage: compareAll(sites.ours, sites.starlight), rows: runs.map(rowOf) };
}
