/** The main pages, as header, footer and error pages list them. The keys name the words in `Nav`. */
export const mainPages = [
  { key: "zones", path: "/zones/" },
  { key: "sectors", path: "/sectors/" },
  { key: "n", path: "/n/" },
  { key: "plan", path: "/plan/" },
  { key: "timeline", path: "/timeline/" },
  { key: "sources", path: "/sources/" },
] as const;

export const readingPages = [
  { key: "model", path: "/model/" },
  { key: "zones", path: "/zones/" },
  { key: "sectors", path: "/sectors/" },
  { key: "n", path: "/n/" },
  { key: "plan", path: "/plan/" },
  { key: "tasks", path: "/plan/tasks/" },
  { key: "map", path: "/map/" },
  { key: "timeline", path: "/timeline/" },
] as const;

export const checkingPages = [
  { key: "sources", path: "/sources/" },
  { key: "discrepancies", path: "/discrepancies/" },
  { key: "documents", path: "/documents/" },
  { key: "glossary", path: "/glossary/" },
  { key: "cite", path: "/cite/" },
  { key: "changes", path: "/changes/" },
  { key: "corrections", path: "/corrections/" },
  { key: "verify", path: "/verify/" },
  { key: "search", path: "/search/" },
  { key: "accessibility", path: "/accessibility/" },
  { key: "about", path: "/about/" },
] as const;

export type NavKey = (typeof mainPages | typeof readingPages | typeof checkingPages)[number]["key"];
