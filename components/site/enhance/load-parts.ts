import { fetchPart } from "./fetch-part";

/** For what a page shows at once: where it does not come, again when the network is back. */
async function fetchNow(...part: Parameters<typeof fetchPart>): Promise<void> {
  if (!(await fetchPart(...part))) addEventListener("online", () => fetchNow(...part), { once: true });
}

/**
 * Behaviours that few pages or few visits need. Each is a file of its own, fetched where its element
 * stands, or when a reader opens it: the module of all pages stays small.
 */
export function loadParts(): void {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  if (find("button[data-filter-group]") !== null) {
    void fetchNow(async () => (await import("./task-filter")).filterTasks, find("[data-filter-failed]"));
  }
  if (find("[data-copy-field]") !== null) {
    void fetchNow(async () => (await import("./copy-field")).copyFields);
  }
  const citations = document.querySelector<HTMLDetailsElement>("details[data-cite]");
  const whenPressed = () => citations?.addEventListener("toggle", cite, { once: true });
  const cite = async () => {
    if (!(await fetchPart(async () => (await import("./cite-passage")).citePassages))) whenPressed();
  };
  if (citations?.open === true) void cite();
  else whenPressed();
}
