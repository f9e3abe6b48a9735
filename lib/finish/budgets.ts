const kibibyte = 1024;

/** Most bytes, in brotli, of the first view of a page without its fonts (docs: the public contract, budgets). */
export const budgets = {
  readingPage: 30 * kibibyte,
  /** A page with both languages side by side (docs/decisions/0017-side-by-side.md). */
  pairPage: 48 * kibibyte,
  /** The part of it that scripts may take. */
  scripts: 6 * kibibyte,
  /** The map page before the reader touches the map. */
  mapPage: 60 * kibibyte,
  /** What opening the map adds: its scripts with React, and the engine's worker. */
  mapOpened: 430 * kibibyte,
} as const;
