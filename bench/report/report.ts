import { categories, skippedAudits } from "@/bench/lighthouse/measure-lighthouse";
import type { Machine } from "@/bench/machine";
import { network, slowdown } from "@/bench/pages/visit";
import type { AllResults } from "@/bench/store";
import { judge, type Verdict } from "./goals";
import { number, table } from "./markdown";
import { controlLine, names, pageTables } from "./page-tables";

const notMeasured = "Not measured on this machine yet.";

function machineLine({
  date,
  commit,
  processor,
  cores,
  memoryGiB,
  system,
  node,
  browser,
  load,
}: Machine): string {
  const loads = load.map((each) => number(each, 1)).join(" before, ");
  const isBusy = Math.max(...load) > cores + 1;
  const busy =
    "**The machine was busy with other work: times are too long and scatter; bytes and requests hold.**";
  return `Measured on ${date} at commit ${commit}: ${processor}, ${cores} cores, ${memoryGiB} GiB; ${system}; Node ${node}; ${browser}. Load: ${loads} after.${isBusy ? ` ${busy}` : ""}`;
}

const method = `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- pages\`, \`lighthouse\`, \`build\` or \`server\` measures one part anew; \`--rounds=3\`, \`--keep\` (the sites made last time), \`--articles=24,240\` and \`--builders=next\` make it shorter. The command fails when a number misses its limit. It needs Linux, nginx, Chromium and, once, the network, for packages that stand in \`bench/package.json\` and never reach the site.

## Method

- **Same text.** The sites compared with are made from the pages of \`out/\`: headings, paragraphs, lists and tables of \`<main>\`, notes included. What only this site has stays away from them: drawings, navigation, forms, links to passages. So they carry less than this site does.
- **The limit** is that text as HTML with one style sheet of ten rules. **Bare Next** is a static export with one route that prints the text as a string. **Starlight** is as it comes, both languages and its search, with a side bar as long as our header. **Bare MapLibre** is the package's own files with our map data and four plain layers.
- **Same server.** One small server for all, HTTP/1.1, files compressed with brotli at its highest level. Bytes are those of the bodies that the server sent, workers' included.
- **A slow reader.** Chromium with an empty cache, ${number((network.downloadThroughput * 8) / 1024 ** 2, 1)} Mbit/s down, ${network.latency} ms for each request, the processor slowed down ${slowdown} times, a window of 412 × 823. Every round visits all pages in turn and begins one page later; given are median and, in brackets, lowest and highest.
- **Blocking** is the part above 50 ms of each task after the first paint. **Scripts ms** is the time spent in scripts of the page, not of workers. **First result ms** is from the last letter of a search until the first marked word is seen, the index fetched on the way; **first frame ms** from the press of the button until the map has drawn everything for the first time, engine and data fetched on the way.
- **Builds** are cold. Ours is run once; bare Next three times, with the median of each number, because its memory differs from build to build. Processor time is that of the command and everything it started; memory is the most that they held together, looked at five times a second, with shared pages counted for each.`;

function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ goal, found, limit, isKept }) => [
    goal,
    found,
    limit,
    isKept ? "kept" : "**missed**",
  ]);
  return table(["goal", "found", "limit", ""], rows);
}

function pagesPart({ pages }: AllResults): string {
  if (pages === undefined) return notMeasured;
  return [
    `${machineLine(pages.machine)} ${pages.rounds} rounds.`,
    controlLine(pages),
    pageTables(pages),
  ].join("\n\n");
}

function lighthousePart({ lighthouse }: AllResults): string {
  if (lighthouse === undefined) return notMeasured;
  const rows = lighthouse.rows.map(({ page, contestant, scores, performance, missed }) => [
    page,
    names[contestant],
    ...categories.map((name) =>
      name === "performance"
        ? `${scores[name]} (${performance.low}–${performance.high})`
        : String(scores[name]),
    ),
    missed.join(", "),
  ]);
  return [
    `${machineLine(lighthouse.machine)} Lighthouse ${lighthouse.version}, its form for telephones, ${lighthouse.repeats} runs each, in turn; given is the run in the middle by performance, in brackets lowest and highest; without the audit ${skippedAudits.join(", ")}, because a copy without SITE_ORIGIN asks not to be indexed.`,
    table(["page", "site", ...categories, "audits below 100 %"], rows),
  ].join("\n\n");
}

function buildPart({ build }: AllResults): string {
  if (build === undefined) return notMeasured;
  const rows = build.rows.map(({ builder, articles, cpuSeconds, seconds, peakMiB, machine }) => [
    `${number(articles)} × 2`,
    builder === "ours" ? "this site and the articles" : names.next,
    number(cpuSeconds),
    number(seconds),
    number(peakMiB),
    machine.load.map((each) => number(each, 1)).join(" to "),
    machine.commit,
  ]);
  const last = build.rows.findLast(
    ({ builder, stages }) => builder === "ours" && Object.keys(stages).length > 0,
  );
  const stages = Object.entries(last?.stages ?? {}).map(([stage, { seconds, peakMiB }]) => [
    stage,
    number(seconds, 1),
    number(peakMiB),
  ]);
  const machine = build.rows.at(-1)?.machine;
  return [
    machine ? machineLine(machine) : "",
    "An article has about 600 words in each language. Our build is that of the whole site with so many articles more, and each gets what every page gets: three modes, share pictures, citations, a place in the search index, precompressed files. The row with 0 articles is the site itself, or Next with an empty page; the rows after it can be read as what they add.",
    table(["articles", "build", "processor s", "clock s", "memory MiB", "load", "commit"], rows),
    `Where time and memory of our build with ${number(last?.articles ?? 0)} articles went:`,
    table(["stage", "clock s", "memory MiB"], stages),
  ].join("\n\n");
}

function serverPart({ server }: AllResults): string {
  if (server === undefined) return notMeasured;
  const rows = server.rows.map(({ contestant, requestsPerSecond, bytesPerRequest }) => [
    names[contestant],
    `${number(requestsPerSecond.median)} (${number(requestsPerSecond.low)}–${number(requestsPerSecond.high)})`,
    number(bytesPerRequest),
  ]);
  return [
    `${machineLine(server.machine)} The page of a task, from nginx with the configuration of \`deploy/\`, one worker, gzip; ${server.connections} connections from the same machine, ${server.seconds} s, ${server.rounds} rounds in turn.`,
    table(["page", "requests a second", "bytes an answer"], rows),
  ].join("\n\n");
}

/** The whole of docs/benchmarks.md. */
export function renderReport(results: AllResults): string {
  return [
    method,
    "## Goals",
    verdictTable(judge(results)),
    "## Pages",
    pagesPart(results),
    "## Lighthouse",
    lighthousePart(results),
    "## Build",
    buildPart(results),
    "## Server",
    serverPart(results),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}
