import type { Mode } from "@/i18n/routing";
import { assetHref, hrefOf } from "@/lib/site/addresses";

/** An address of each kind of page, without mode. `page-kinds.spec.ts` proves that no kind is left out. */
export const pageKinds = {
  home: "/",
  model: "/model/",
  zones: "/zones/",
  zone: "/zones/tianzhu/",
  sectors: "/sectors/",
  sector: "/sectors/healthcare/",
  n: "/n/",
  plan: "/plan/",
  tasks: "/plan/tasks/",
  task: "/plan/tasks/urgent-import-green-channel/",
  map: "/map/",
  timeline: "/timeline/",
  documents: "/documents/",
  document: "/documents/plan-2023/",
  discrepancies: "/discrepancies/",
  discrepancy: "/discrepancies/tianzhu-area/",
  glossary: "/glossary/",
  term: "/glossary/comprehensive-bonded-zone/",
  sources: "/sources/",
  source: "/sources/cgtn-2020-11-02/",
  changes: "/changes/",
  corrections: "/corrections/",
  about: "/about/",
  accessibility: "/accessibility/",
  search: "/search/",
  verify: "/verify/",
  cite: "/cite/",
} as const;

/** Ten pages that differ most in what stands on them. */
export const tenPages = [
  pageKinds.home,
  pageKinds.model,
  pageKinds.zones,
  pageKinds.zone,
  pageKinds.sector,
  pageKinds.tasks,
  pageKinds.task,
  pageKinds.timeline,
  pageKinds.glossary,
  pageKinds.source,
];

/** Kinds of page that the sitemap leaves out: error pages, the code of a card, and how a page changed. */
export const unlistedKinds = {
  lost: "/404/",
  cards: "/zones/tianzhu/embed/",
  history: "/changes/discrepancies/area-28-5/",
} as const;

/** The address of a page of every kind in one mode, and of the pages that belong to no mode. */
export function everyKind(mode: Mode): string[] {
  const ofMode = [...Object.values(pageKinds), ...Object.values(unlistedKinds)].map((path) =>
    hrefOf(mode, path),
  );
  return mode === "en" ? [assetHref("/"), assetHref("/404.html"), ...ofMode] : ofMode;
}

/** What pages of one kind have in common: `/zones/tianzhu/` and `/zones/sino-german/` are both `/zones/*`. */
export function kindOf(path: string): string {
  return path.replace(/^\/(plan\/tasks|(?!plan\/)\w+)\/[^/]+\/$/, "/$1/*");
}
