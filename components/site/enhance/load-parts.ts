/**
 * Behaviours that few pages or few visits need. Each is a file of its own, fetched where its element
 * stands, or when a reader opens it: the module of all pages stays small.
 */
export function loadParts(): void {
  const has = (selector: string) => document.querySelector(selector) !== null;
  if (has("button[data-filter-group]")) {
    void import("./task-filter").then(({ filterTasks }) => filterTasks());
  }
  if (has("[data-copy-field]")) void import("./copy-field").then(({ copyFields }) => copyFields());
  const citations = document.querySelector<HTMLDetailsElement>("details[data-cite]");
  const load = () => void import("./cite-passage").then(({ citePassages }) => citePassages());
  if (citations?.open === true) load();
  else citations?.addEventListener("toggle", load, { once: true });
}
