/** The goals of this site, compared with what was measured. */
import type { PageResults, PageRow } from "@/bench/pages/results";
import type { Contestant } from "@/bench/sites/build-sites";
import type { AllResults } from "@/bench/store";
import { categories } from "@/bench/lighthouse/measure-lighthouse";

/** One goal for one page or build. Where `isKept` is false the command fails. */
export type Verdict = { goal: string; found: string; limit: string; isKept: boolean };

const kibibyte = 1024;
/** Most that a reading page may weigh beside the same page of Starlight. */
const weightLimit = 0.7;
const round = (value: number) => Math.round(value * 100) / 100;
const kib = (bytes: number) => Math.round((bytes / kibibyte) * 10) / 10;

/** Bytes of everything but fonts. */
export function bytesWithoutFonts({ bytes }: Pick<PageRow, "bytes">): number {
  return Object.values(bytes).reduce((sum, each) => sum + each, 0) - bytes.fonts;
}

function rowOf(rows: readonly PageRow[], page: string, contestant: Contestant): PageRow | undefined {
  return rows.find((row) => row.page === page && row.contestant === contestant);
}

function ratioVerdict(goal: string, ours: number, theirs: number, limit: number): Verdict {
  const ratio = ours / theirs;
  return { goal, found: `× ${round(ratio)}`, limit: `× ${limit}`, isKept: ratio <= limit };
}

function readingVerdicts(page: string, rows: readonly PageRow[]): Verdict[] {
  const [ours, starlight] = [rowOf(rows, page, "ours"), rowOf(rows, page, "starlight")];
  if (ours === undefined || starlight === undefined) return [];
  const scripts = ours.bytes.scripts;
  return [
    ratioVerdict(
      `${page}: bytes without fonts, beside Starlight`,
      bytesWithoutFonts(ours),
      bytesWithoutFonts(starlight),
      weightLimit,
    ),
    ratioVerdict(
      `${page}: largest paint, beside Starlight`,
      ours.largestPaint.median,
      starlight.largestPaint.median,
      1,
    ),
    {
      goal: `${page}: blocking time`,
      found: `${ours.blocking.median} ms`,
      limit: "0 ms",
      isKept: ours.blocking.median === 0,
    },
    {
      goal: `${page}: scripts`,
      found: `${kib(scripts)} KiB`,
      limit: "6 KiB",
      isKept: scripts <= 6 * kibibyte,
    },
  ];
}

function pageVerdicts({ rows, everyPage }: PageResults): Verdict[] {
  const reading = new Set(rows.filter(({ isReading }) => isReading).map(({ page }) => page));
  const [map, bare] = [rowOf(rows, "map, opened", "ours"), rowOf(rows, "map, opened", "maplibre")];
  const { pages, path, ratio } = everyPage;
  return [
    {
      goal: `all ${pages} reading pages: bytes without fonts, beside Starlight; worst: ${path}`,
      found: `× ${round(ratio)}`,
      limit: `× ${weightLimit}`,
      isKept: ratio <= weightLimit,
    },
    ...[...reading].flatMap((page) => readingVerdicts(page, rows)),
    ...(map && bare ? mapVerdicts(map, bare) : []),
  ];
}

function mapVerdicts(ours: PageRow, bare: PageRow): Verdict[] {
  return [
    ratioVerdict(
      "map, opened: bytes without fonts, beside bare MapLibre",
      bytesWithoutFonts(ours),
      bytesWithoutFonts(bare),
      1.25,
    ),
    ...(ours.outcome && bare.outcome
      ? [
          ratioVerdict(
            "map, opened: from the press to the first frame, beside bare MapLibre",
            ours.outcome.time.median,
            bare.outcome.time.median,
            1.15,
          ),
        ]
      : []),
  ];
}

/** Lighthouse counts only where the limit page of the same run shows that 100 can be reached at all. */
function lighthouseVerdicts({ rows }: NonNullable<AllResults["lighthouse"]>): Verdict[] {
  return rows
    .filter(({ contestant }) => contestant === "ours")
    .flatMap(({ page, scores }) => {
      const limit = rows.find((row) => row.page === page && row.contestant === "limit");
      const reached = categories.filter((name) => limit?.scores[name] === 100);
      if (reached.length === 0) return [];
      const found = Math.min(...reached.map((name) => scores[name]));
      const goal = `${page}: Lighthouse, lowest of ${reached.join(", ")}`;
      return [{ goal, found: String(found), limit: "100", isKept: found === 100 }];
    });
}

/** Goal and limit of the contract: 1.5 times as much as bare Next is aimed at, 3 times as much is refused. */
function buildVerdicts({ rows }: NonNullable<AllResults["build"]>): Verdict[] {
  const find = (builder: string) => rows.find((row) => row.builder === builder && row.articles === 1200);
  const [ours, next] = [find("ours"), find("next")];
  if (ours === undefined || next === undefined) return [];
  return [
    ratioVerdict(
      "build, 1,200 articles: processor time, beside bare Next",
      ours.cpuSeconds,
      next.cpuSeconds,
      3,
    ),
    ratioVerdict("build, 1,200 articles: memory, beside bare Next", ours.peakMiB, next.peakMiB, 3),
  ];
}

/** Every goal that the results can answer. */
export function judge({ pages, lighthouse, build }: AllResults): Verdict[] {
  return [
    ...(pages ? pageVerdicts(pages) : []),
    ...(lighthouse ? lighthouseVerdicts(lighthouse) : []),
    ...(build ? buildVerdicts(build) : []),
  ];
}
