import type { Page } from "@playwright/test";

/**
 * What makes a page scroll sideways or is cut off at its right edge: the innermost elements that
 * reach beyond it. What scrolls in a box of its own, and what is kept for screen readers, is meant to.
 */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const isKept = (element: Element): boolean => {
      const { overflowX, clipPath, position } = getComputedStyle(element);
      if (position === "absolute" && clipPath !== "none") return true;
      if (overflowX !== "visible" && element.getBoundingClientRect().right <= edge + 1) return true;
      return element.parentElement !== null && isKept(element.parentElement);
    };
    const reaches = (element: Element) => element.getBoundingClientRect().right > edge + 1;
    const describe = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ${element.textContent.trim().slice(0, 40)}`;

    const found = [...document.body.querySelectorAll("*:not(svg *)")]
      .filter((element) => reaches(element) && ![...element.children].some(reaches) && !isKept(element))
      .map(
        (element) =>
          `reaches ${Math.round(element.getBoundingClientRect().right - edge)}px too far: ${describe(element)}`,
      );
    const width = document.documentElement.scrollWidth;
    return width > edge ? [`is ${width} pixels wide in a window of ${edge}`, ...found] : found;
  });
}
