/** Beginning of the names of the search index's files. */
export const searchFilePrefix = "search-index-";

/** The files of the index among those of a folder, by what they hold: `pages-en`, `facts-zh`. */
export function findSearchFiles(files: readonly string[]): Record<string, string> {
  const found = files.filter((file) => file.startsWith(searchFilePrefix) && file.endsWith(".js"));
  // search-index-pages-en-0A1B2C3D.js
  return Object.fromEntries(
    found.map((file) => [file.slice(searchFilePrefix.length).replace(/-\w+\.js$/, ""), file]),
  );
}
