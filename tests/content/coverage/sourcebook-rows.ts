/** The coverage list of the sourcebook: where the substance of each of its rows stands, or why it was left out. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { slug } from "@/lib/content/types/parts";
import { splitSourcebook } from "./split-sourcebook";

export const sourcebookFiles = ["zones", "plan"] as const;
const file = z.enum(sourcebookFiles);
const section = z.string().regex(/^\d+(\.\d+)?$/);

/** A page without its language: `/zones/tianzhu/`, or an event at its place on the timeline. */
const page = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/);
const reason = z.string().regex(/^[A-Z].{10,}\.$/, "a reason in plain English, as a sentence");

const row = z
  .strictObject({
    file,
    section,
    row: z.int().positive(),
    facts: z.array(slug).min(1).optional(),
    pages: z.array(page).min(1).optional(),
    leftOut: reason.optional(),
  })
  .refine(
    ({ facts, pages, leftOut }) => [facts, pages, leftOut].some((value) => value !== undefined),
    "a row has facts, pages or a reason",
  );

const coverage = z.strictObject({
  counts: z.record(file, z.record(section, z.int().positive())),
  rows: z.array(row),
});

export type SourcebookFile = z.infer<typeof file>;
export type CoverageRow = z.infer<typeof row>;
export type SourcebookCoverage = z.infer<typeof coverage>;

/** Reads a coverage list; throws where a row has neither facts nor pages nor a reason. */
export function parseSourcebookCoverage(text: string): SourcebookCoverage {
  return coverage.parse(parse(text));
}

/** The coverage list of the repository. */
export function readSourcebookCoverage(): SourcebookCoverage {
  return parseSourcebookCoverage(readFileSync("tests/content/coverage/sourcebook.yml", "utf8"));
}

/**
 * How many rows each section of a sourcebook file has, in the parts that the list covers.
 *
 * The sourcebook is not published, so a clone may be without it: then the answer is undefined. A folder
 * named by SOURCEBOOK_DIR must hold it.
 */
export function countSourcebookRows(name: SourcebookFile, parts: Set<string>) {
  const named = process.env.SOURCEBOOK_DIR;
  const path = join(named ?? "../shared/sourcebook", `${name}.md`);
  if (named === undefined && !existsSync(path)) return undefined;
  const counts: Record<string, number> = {};
  for (const { section, row } of splitSourcebook(readFileSync(path, "utf8"))) {
    if (parts.has(partOf(section))) counts[section] = row;
  }
  return counts;
}

/** The part that a section belongs to: `2` for `2.1`. */
export function partOf(section: string): string {
  return section.split(".")[0] ?? section;
}
