import type { Page } from "@playwright/test";
import type { Contestant } from "@/bench/sites/build-sites";

/** A page that is measured, on the sites that have it. */
export type Journey = {
  name: string;
  /** Whether the goals for reading pages hold for it. */
  isReading: boolean;
  path: string;
  on: readonly Contestant[];
  /** Whether the browser has to draw a map. */
  drawsMap?: boolean;
  /** What the reader does on each site after the page has loaded. */
  act?: Partial<Record<Contestant, (page: Page) => Promise<void>>>;
  /** What the reader waits for then, where the time until it is seen is told. */
  outcome?: string;
};

const all = ["ours", "limit", "next", "starlight"] as const;
const query = "rare-disease drug pilot zone";

/** Waits by one question a picture: a locator asks every element, and longer on the page that has more. */
const waitFor = (page: Page, selector: string) =>
  page.waitForFunction((sought) => document.querySelector(sought) !== null, selector);

async function openOurMap(page: Page): Promise<void> {
  await page.locator("[data-map-open]").click();
  await waitFor(page, '[data-map-state="open"]');
}

async function openBareMap(page: Page): Promise<void> {
  await page.getByRole("button").click();
  await waitFor(page, "[data-ready]");
}

async function searchOurs(page: Page): Promise<void> {
  await page.getByRole("searchbox").first().fill(query);
  await page.locator("main mark").first().waitFor();
}

async function searchStarlight(page: Page): Promise<void> {
  await page.locator("site-search button").first().click();
  await page.locator("site-search input").fill(query);
  await page.locator("site-search mark").first().waitFor();
}

/** What a reader does on this site, from the first page to the heaviest. */
export const journeys: readonly Journey[] = [
  { name: "home", isReading: true, path: "/en/", on: [...all, "ours again"] },
  { name: "zone", isReading: true, path: "/en/zones/tianzhu/", on: all },
  { name: "zone in Chinese", isReading: true, path: "/zh/zones/tianzhu/", on: all },
  { name: "task", isReading: true, path: "/en/plan/tasks/urgent-import-green-channel/", on: all },
  { name: "map, closed", isReading: false, path: "/en/map/", on: all },
  {
    name: "map, opened",
    isReading: false,
    path: "/en/map/",
    on: ["ours"],
    drawsMap: true,
    act: { ours: openOurMap },
    outcome: "first frame",
  },
  {
    name: "map, opened",
    isReading: false,
    path: "/map/",
    on: ["maplibre"],
    drawsMap: true,
    act: { maplibre: openBareMap },
    outcome: "first frame",
  },
  {
    name: "search",
    isReading: false,
    path: "/en/search/",
    on: ["ours", "starlight"],
    act: { ours: searchOurs, starlight: searchStarlight },
    outcome: "first result",
  },
];
