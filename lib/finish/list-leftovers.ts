// Next's own pages: its 404 is kept as 404.html, which is the name that hosts look for.
const internalPages = /^(_not-found|404|_global-error)(\/|\.html$|\.txt$)/;

function isFlightData(file: string, files: ReadonlySet<string>): boolean {
  if (!file.endsWith(".txt")) return false;
  const parts = file.split("/");
  return parts.some((part) => part.startsWith("__next.")) || files.has(file.replace(/\.txt$/, ".html"));
}

/**
 * Files of the export that no page needs once the runtime is gone: data for the client router, and
 * Next's own copies of the 404 page.
 */
export function listRuntimeData(files: ReadonlySet<string>): string[] {
  return [...files].filter((file) => {
    if (file === "404.html") return false;
    return internalPages.test(file) || isFlightData(file, files);
  });
}

/** Files under _next/ that neither a page nor a style sheet refers to. */
export function listUnused(files: ReadonlySet<string>, used: ReadonlySet<string>): string[] {
  return [...files].filter((file) => file.startsWith("_next/") && !used.has(file));
}
