import type { Locator, Page } from "@playwright/test";

/** The link of a passage to itself, not the one in a note that opens on the spot. */
export function linkToPassage(page: Page, id: string): Locator {
  return page.locator(`a[href="#${id}"]:not([popover] a)`);
}

/** Where the top of a passage stands in the window, and whether it is marked as the one linked. */
export async function placeOf(page: Page, id: string) {
  return page.locator(`#${id}`).evaluate((element) => {
    const { left, top } = element.getClientRects()[0] ?? new DOMRect();
    return {
      top,
      height: innerHeight,
      isTarget: element.matches(":target"),
      onTop: element.contains(document.elementFromPoint(left + 4, top + 4)),
    };
  });
}
