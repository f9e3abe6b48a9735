import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { escapeMarkup } from "@/lib/site/escape-markup";
import type { ContentPage } from "@/bench/content/read-built-pages";
import { folders } from "@/bench/folders";
import { describeMachine, loadNow, machineSchema } from "@/bench/machine";
import { buildNext, readIcon } from "@/bench/sites/build-sites";
import { spreadOf } from "@/bench/statistics";
import { runProgram, type Cost } from "./run-program";
import { makeSiteCopy } from "./site-copy";
import { syntheticArticle, type Words } from "./synthetic-articles";

const rowSchema = z.object({
  builder: z.enum(["ours", "next"]),
  /** Synthetic articles, each in both languages; 0 is the site as it is, or Next with nothing but an empty page. */
  articles: z.number(),
  machine: machineSchema,
  seconds: z.number(),
  cpuSeconds: z.number(),
  peakMiB: z.number(),
  /** The stages of our build: seconds on the clock and most memory in MiB. */
  stages: z.record(z.string(), z.object({ seconds: z.number(), peakMiB: z.number() })),
});
export type BuildRow = z.infer<typeof rowSchema>;

export const buildResultsSchema = z.object({ rows: z.array(rowSchema) });
export type BuildResults = z.infer<typeof buildResultsSchema>;

function pageOf(slug: string, mode: "en" | "zh", { title, description, sections }: Words): ContentPage {
  const blocks = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === "" ? [] : [{ tag: "h2", html: `<h2>${escapeMarkup(heading)}</h2>` }]),
    ...paragraphs.map((sentences) => ({
      tag: "p",
      html: `<p>${escapeMarkup(sentences.join(mode === "en" ? " " : ""))}</p>`,
    })),
  ]);
  return { path: `${mode}/${slug}/`, language: mode, title, description, blocks };
}

function nextPages(articles: number): ContentPage[] {
  const empty: Words = { title: "Home", description: "Home", sections: [] };
  const all = Array.from({ length: articles }, (_, number) => syntheticArticle(number));
  return [
    // Next refuses a route without a page.
    ...(["en", "zh"] as const).map((mode) => pageOf("home", mode, empty)),
    ...all.flatMap(({ slug, en, zh }) => [pageOf(slug, "en", en), pageOf(slug, "zh", zh)]),
  ];
}

function readStages(log: string, peakOfPart: Record<string, number>): BuildRow["stages"] {
  const found = readFileSync(log, "utf8").matchAll(/^── (.+): (\d+\.\d) s$/gm);
  return Object.fromEntries(
    [...found].map(([, name = "", seconds]) => [
      name,
      { seconds: Number(seconds), peakMiB: peakOfPart[name] ?? 0 },
    ]),
  );
}

async function buildOurs(articles: number) {
  const [copy, log] = [
    join(folders.work, `site-${articles}`),
    join(folders.work, "logs", `site-${articles}.log`),
  ];
  makeSiteCopy(folders.root, copy, articles);
  const cost = await runProgram("npm", ["run", "build"], { cwd: copy, log });
  rmSync(copy, { recursive: true });
  return { ...cost, stages: readStages(log, cost.peakOfPart) };
}

/** Builds bare Next three times: its memory differs by a third from build to build. Answers the median of each number. */
async function buildBare(articles: number) {
  const costs: Cost[] = [];
  for (let round = 0; round < 3; round += 1) {
    costs.push(await buildNext("next-articles", nextPages(articles), readIcon()));
  }
  const median = (key: "seconds" | "cpuSeconds" | "peakMiB") =>
    spreadOf(costs.map((cost) => cost[key])).median;
  return {
    seconds: median("seconds"),
    cpuSeconds: median("cpuSeconds"),
    peakMiB: median("peakMiB"),
    stages: {},
  };
}

/** Builds cold: this site with so many more articles, once, and the bare Next export of the same articles. */
export async function measureBuild(builder: BuildRow["builder"], articles: number): Promise<BuildRow> {
  const machine = describeMachine();
  const cost = await (builder === "ours" ? buildOurs(articles) : buildBare(articles));
  machine.load.push(...loadNow());
  const round = (value: number) => Math.round(value * 10) / 10;
  console.log(`${builder}, ${articles} articles: ${round(cost.cpuSeconds)} s of processor time`);
  return {
    builder,
    articles,
    machine,
    seconds: round(cost.seconds),
    cpuSeconds: round(cost.cpuSeconds),
    peakMiB: Math.round(cost.peakMiB),
    stages: cost.stages,
  };
}

/** The rows with a new one in the place of the old one of the same build. */
export function replaceRow(rows: readonly BuildRow[], row: BuildRow): BuildRow[] {
  const others = rows.filter(({ builder, articles }) => builder !== row.builder || articles !== row.articles);
  const place = ({ builder, articles }: BuildRow) => articles * 2 + (builder === "ours" ? 0 : 1);
  return [...others, row].toSorted((a, b) => place(a) - place(b));
}
