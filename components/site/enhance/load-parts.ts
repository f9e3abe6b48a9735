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
  document
    .querySelector("details[data-cite]")
    ?.addEventListener(
      "toggle",
      () => void import("./cite-passage").then(({ citePassages }) => citePassages()),
      { once: true },
    );
}
