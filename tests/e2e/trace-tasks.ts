import type { Browser, Page } from "@playwright/test";
import { z } from "zod";

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      ts: z.number().default(0),
      /** Processor time of the thread: what other programs do meanwhile is not in it. */
      tdur: z.number().default(0),
    }),
  ),
});

/** The tasks of a page's main thread after its first paint, in milliseconds of processor time. */
export async function traceTasks(browser: Browser, page: Page, href: string): Promise<number[]> {
  const categories = ["loading", "toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];
  await browser.startTracing(page, { categories });
  await page.goto(href);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
  });
  const { traceEvents } = traceSchema.parse(JSON.parse((await browser.stopTracing()).toString()));
  const paint = traceEvents.findLast(({ name }) => name === "firstContentfulPaint");
  if (paint === undefined) throw new Error(`no first paint of ${href} in the trace`);
  return traceEvents
    .filter(({ name, pid, tid }) => name === "RunTask" && pid === paint.pid && tid === paint.tid)
    .filter(({ ts }) => ts > paint.ts)
    .map(({ tdur }) => tdur / 1000);
}
