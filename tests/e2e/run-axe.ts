import type { Page } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const prepared = new WeakSet<Page>();

/** Brings axe into the page now shown, and into those that the same window will show. */
async function prepare(page: Page): Promise<void> {
  if (prepared.has(page)) return;
  prepared.add(page);
  await page.addInitScript({ content: axe.source });
  await page.evaluate(axe.source);
}

/** What axe finds wrong with the page as it is shown now, each fault with its element. Needs a page with scripts. */
export async function runAxe(page: Page): Promise<string[]> {
  await prepare(page);
  const violations = await page.evaluate(async (values) => {
    const options = { runOnly: { type: "tag" as const, values }, resultTypes: ["violations" as const] };
    const results = await window.axe.run(document, options);
    return results.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary = "" }) => `${target.join(" ")}: ${failureSummary}`),
    }));
  }, tags);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${page.url()} ${id} ${node}`));
}
