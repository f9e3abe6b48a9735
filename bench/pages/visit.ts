import type { Browser, Page } from "@playwright/test";
import type { Sent, ServedFolder } from "@/bench/sites/serve-folder";

/** What a reader's browser went through on one visit; times in milliseconds. */
export type Visit = {
  sent: Sent[];
  firstPaint: number;
  largestPaint: number;
  /** Of every task longer than 50 ms after the first paint, the part above 50 ms. */
  blocking: number;
  /** Time spent in scripts of the page, at the slowed-down speed. Workers are not counted. */
  script: number;
  /** From what the reader does until its outcome is seen; 0 where the reader does nothing. */
  outcome: number;
};

/** Slow 4G as Lighthouse defines it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms for each request. */
export const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
export const slowdown = 4;

const quiet = 1_000;
const longest = 120_000;

declare global {
  interface Window {
    benchTimes: { first: number; largest: number; tasks: { start: number; duration: number }[] };
  }
}

// Runs in the page before its own scripts. As text, because what compiles this file would add names
// of its own that the page does not know.
const watchTimes = `
window.benchTimes = { first: 0, largest: 0, tasks: [] };
const watch = (type, note) =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
watch("paint", ({ name, startTime }) => {
  if (name === "first-contentful-paint") benchTimes.first = startTime;
});
watch("largest-contentful-paint", ({ startTime }) => {
  benchTimes.largest = startTime;
});
watch("longtask", ({ startTime, duration }) => {
  benchTimes.tasks.push({ start: startTime, duration });
});
`;

/** Waits until the site has sent nothing for a second. */
async function settle(page: Page, site: ServedFolder): Promise<void> {
  while (performance.now() - site.lastActivity() < quiet) await page.waitForTimeout(100);
}

/** Part of the tasks that kept the page from answering, as Total Blocking Time counts it. */
export function blockingTime(first: number, tasks: readonly { start: number; duration: number }[]): number {
  return tasks
    .filter(({ start }) => start >= first)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
}

/**
 * Opens an address with an empty cache on a slow line and a slow processor.
 *
 * @param act what the reader does once the page is quiet; it resolves when the reader sees the outcome
 */
export async function visit(
  browser: Browser,
  site: ServedFolder,
  path: string,
  act?: (page: Page) => Promise<void>,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(longest);
    const tools = await context.newCDPSession(page);
    await tools.send("Network.enable");
    await tools.send("Network.emulateNetworkConditions", network);
    await tools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await tools.send("Performance.enable");
    await page.addInitScript({ content: `{${watchTimes}}` });
    site.take();
    await page.goto(site.address + path, { waitUntil: "load", timeout: longest });
    await page.waitForFunction(() => window.benchTimes.first > 0);
    await settle(page, site);
    let outcome = 0;
    if (act !== undefined) {
      const start = performance.now();
      await act(page);
      outcome = performance.now() - start;
      await settle(page, site);
    }
    const times = await page.evaluate(() => window.benchTimes);
    const { metrics } = await tools.send("Performance.getMetrics");
    const script = metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0;
    return {
      sent: site.take(),
      firstPaint: times.first,
      largestPaint: times.largest,
      blocking: blockingTime(times.first, times.tasks),
      script: script * 1000,
      outcome,
    };
  } finally {
    await context.close();
  }
}
