import type { PageResults, PageRow } from "@/bench/pages/results";
import type { Contestant } from "@/bench/sites/build-sites";
import type { Spread } from "@/bench/statistics";
import { bytesWithoutFonts } from "./goals";
import { number, table } from "./markdown";

/** What each site is called in the tables. */
export const names: Record<Contestant, string> = {
  ours: "this site",
  "ours again": "this site, once more (A/A)",
  limit: "hand-written HTML (the limit)",
  next: "bare Next export",
  starlight: "Astro Starlight",
  maplibre: "bare MapLibre",
};

const kib = (bytes: number) => number(bytes / 1024, 1);
const time = ({ median, low, high }: Spread) => `${number(median)} (${number(low)}–${number(high)})`;

function cells(row: PageRow): string[] {
  return [
    names[row.contestant],
    String(row.requests),
    kib(bytesWithoutFonts(row)),
    kib(row.bytes.scripts),
    kib(row.bytes.fonts),
    time(row.firstPaint),
    time(row.largestPaint),
    time(row.blocking),
    time(row.script),
    ...(row.outcome === undefined ? [] : [time(row.outcome.time)]),
  ];
}

const head = [
  "site",
  "requests",
  "KiB without fonts",
  "of it scripts",
  "fonts KiB",
  "first paint ms",
  "largest paint ms",
  "blocking ms",
  "scripts ms",
];

/** One table for each page that was visited. */
export function pageTables({ rows }: PageResults): string {
  const pages = [...new Set(rows.map(({ page }) => page))];
  return pages
    .map((page) => {
      const own = rows.filter((row) => row.page === page);
      const outcome = own[0]?.outcome;
      const columns = outcome === undefined ? head : [...head, `${outcome.name} ms`];
      return `### ${page[0]?.toUpperCase()}${page.slice(1)}\n\n${table(columns, own.map(cells))}`;
    })
    .join("\n\n");
}

/** How far two measurements of the same page lie apart: what differs less than that is chance. */
export function controlLine({ rows }: PageResults): string {
  const find = (contestant: Contestant) =>
    rows.find((row) => row.page === "home" && row.contestant === contestant);
  const [first, second] = [find("ours"), find("ours again")];
  if (first === undefined || second === undefined) return "";
  const ratio = (key: "firstPaint" | "largestPaint") =>
    number(second[key].median / Math.max(1, first[key].median), 2);
  const isSame = bytesWithoutFonts(first) === bytesWithoutFonts(second);
  return `A/A control: the start page measured as two sites differs by × ${ratio("firstPaint")} in first and × ${ratio("largestPaint")} in largest paint; bytes are ${isSame ? "equal" : "not equal"}.`;
}
