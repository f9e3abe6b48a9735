import { expect, test as base, type BrowserContext, type Page } from "@playwright/test";
import type { Mode } from "@/i18n/routing";
import { everyKind } from "./page-kinds";

/** The lines of each page of a mode, by address. */
type Lines = ReadonlyMap<string, string[]>;

type WorkerParts = {
  /** The lines of a page of every kind with nothing taken away; each mode is read once. */
  readWhole: (mode: Mode) => Promise<Lines>;
};

/**
 * Playwright's test for pages from which something is taken away: that a file does not come is meant
 * to be so, but no script of ours may fail over it.
 */
export const test = base.extend<object, WorkerParts>({
  context: async ({ context }, provide) => {
    const listFaults = watchScripts(context);
    await provide(context);
    expect(listFaults(), "what fails in a script").toEqual([]);
  },
  readWhole: [
    async ({ browser }, provide, { project }) => {
      const read = new Map<Mode, Promise<Lines>>();
      await provide((mode) => {
        const lines =
          read.get(mode) ??
          readKinds(browser.newPage({ baseURL: project.use.baseURL, javaScriptEnabled: true }), mode);
        read.set(mode, lines);
        return lines;
      });
    },
    { scope: "worker" },
  ],
});

/** Notes what fails in scripts, each with the page on which it did. */
export function watchScripts(context: BrowserContext): () => string[] {
  const faults: string[] = [];
  context.on("weberror", (webError) => {
    faults.push(`${webError.page()?.url() ?? ""}: ${webError.error().message}`);
  });
  return () => faults;
}

async function readKinds(opened: Promise<Page>, mode: Mode): Promise<Lines> {
  const page = await opened;
  const lines = new Map<string, string[]>();
  for (const href of everyKind(mode)) {
    const read = await readLines(page, href);
    expect(read.length, href).toBeGreaterThan(2);
    lines.set(href, read);
  }
  await page.close();
  return lines;
}

/** Opens a page and gives its lines as a reader sees them, once its scripts have done their part. */
export async function readLines(page: Page, href: string): Promise<string[]> {
  await page.goto(href);
  // The filters of tasks and the buttons that copy come in files of their own.
  const late = "[data-filter-controls][hidden], [data-copy-field][hidden]";
  await page.waitForFunction((selector) => document.querySelector(selector) === null, late);
  return linesOf(page);
}

/** The lines of the page as it is shown now. */
export async function linesOf(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.body.innerText);
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

export { expect };
