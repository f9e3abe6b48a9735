/** Types of all files that are published. The longest ending wins. */
export const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".tbx": "application/xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".csl.json": "application/vnd.citationstyles.csl+json",
  ".webmanifest": "application/manifest+json",
  ".bib": "application/x-bibtex; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".zip": "application/zip",
  "/feed.xml": "application/atom+xml; charset=utf-8",
  "/feed.json": "application/feed+json",
};

/** The type to serve a path with; undefined for a path without a known ending. */
export function contentTypeOf(path: string): string | undefined {
  const endings = Object.keys(contentTypes).filter((ending) => path.endsWith(ending));
  const longest = endings.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : contentTypes[longest];
}
