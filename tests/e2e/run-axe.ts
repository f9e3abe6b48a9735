import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const allRules = { type: "tag" as const, values: tags };
/**
 * Rules whose answer can differ where the same elements are shown in other colours, sizes or places. All
 * others ask for the tree, for words, and for what is shown.
 */
const rulesOfStyle = {
  type: "rule" as const,
  values: ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"],
};

// The small form is read by the browser in half the time, and it reads it anew on each page.
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const prepared = new WeakSet<Page>();

/** Brings axe into the page now shown, and into those that the same window will show. */
async function prepare(page: Page): Promise<void> {
  if (prepared.has(page)) return;
  prepared.add(page);
  await page.addInitScript({ content: source });
  await page.evaluate(source);
}

async function run(page: Page, runOnly: typeof allRules | typeof rulesOfStyle): Promise<string[]> {
  await prepare(page);
  const violations = await page.evaluate(async (only) => {
    const results = await window.axe.run(document, { runOnly: only, resultTypes: ["violations"] });
    return results.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary = "" }) => `${target.join(" ")}: ${failureSummary}`),
    }));
  }, runOnly);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${page.url()} ${id} ${node}`));
}

/** What axe finds wrong with the page as it is shown now, each fault with its element. Needs a page with scripts. */
export function runAxe(page: Page): Promise<string[]> {
  return run(page, allRules);
}

/** Which elements are shown, clipped or beyond an edge: as many letters as the page has elements. */
function readShown(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .map((element) => {
        const { right, bottom, width, height } = element.getBoundingClientRect();
        const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        const isClipped = width <= 1 || height <= 1 || getComputedStyle(element).clipPath !== "none";
        const isBeyond = right + scrollX <= 0 || bottom + scrollY <= 0;
        return isShown ? (isClipped ? "c" : isBeyond ? "b" : "s") : "-";
      })
      .join(""),
  );
}

/**
 * Looks at one page in several states: with all rules where other elements are shown than in the states
 * before, otherwise with the rules of style alone, which take a good half of the time.
 */
export function axeInStates(page: Page): () => Promise<string[]> {
  const seen = new Set<string>();
  return async () => {
    const shown = await readShown(page);
    const isNew = !seen.has(shown);
    seen.add(shown);
    return run(page, isNew ? allRules : rulesOfStyle);
  };
}
