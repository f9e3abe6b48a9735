import type { Page } from "@playwright/test";

/** Text that its own box cuts off. */
export function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *:not(svg, svg *)")]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const isCutX = overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
        const isCutY = overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
        return clipPath === "none" && (isCutX || isCutY);
      })
      .map((element) => `cuts off "${element.textContent.trim().slice(0, 40)}"`),
  );
}
