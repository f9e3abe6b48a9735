import { fetchPart } from "./fetch-part";

/** What an element of the page needs at once, by its selector. */
const parts = {
  "[data-filter-group]": async () => (await import("./task-filter")).filterTasks,
  "[data-copy-field]": async () => (await import("./copy-field")).copyFields,
  "[data-map-island]": async () => (await import("./open-map")).openMap,
};

/**
 * Behaviours that few pages or few visits need. Each is a file of its own, fetched where its element
 * stands, or when a reader opens it: the module of all pages stays small. `[data-part-failed]` says
 * that it did not come.
 */
export function loadParts(): void {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  for (const [selector, load] of Object.entries(parts)) {
    if (find(selector) !== null) void fetchPart(load, find("[data-part-failed]"));
  }
  if (/[?&]q=/.test(location.search))
    void fetchPart(async () => (await import("./offer-return")).offerReturn);
  // The page of a source has two boxes of citations.
  const tools = find("#use");
  const whenPressed = (run: () => void) =>
    tools?.addEventListener("toggle", run, { once: true, capture: true });
  const cite = () => fetchPart(async () => (await import("./cite-passage")).citePassages, null, whenPressed);
  if (tools?.querySelector("[open]")) void cite();
  else whenPressed(cite);
}
