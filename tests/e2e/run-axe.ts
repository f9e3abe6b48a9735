import type { Page } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with the page as it is shown now, each fault with its element. Needs a page with scripts. */
export async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
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
