import type { Page } from "@playwright/test";
import { pressFirstTab } from "./press-first-tab";
import { beginWalk, pressTabs } from "./press-tabs";

/**
 * Presses Tab from the top of a page just opened until the focus leaves it.
 *
 * @param limit number of stops after which the page counts as one that holds the reader
 * @returns the number of stops, and what is wrong with any of them
 */
export async function tabThrough(page: Page, limit: number) {
  await beginWalk(page);
  await pressFirstTab(page);
  for (;;) {
    const { stops, faults, isOver } = await pressTabs(page, 25);
    if (isOver) return { stops, faults };
    if (stops >= limit)
      return { stops, faults: [...faults, `${page.url()} has no end after ${limit} stops`] };
  }
}
