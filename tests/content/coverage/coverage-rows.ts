/** The coverage list: where the substance of each sentence of the CGTN articles stands, or why it was left out. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { slug } from "@/lib/content/types/parts";

export const articles = ["cgtn-2020-11-02", "cgtn-2023-11-23"] as const;
const article = z.enum(articles);

const place = z.strictObject({ path: z.string().regex(/^\/([a-z0-9-]+\/)*$/), fragment: slug });
const placed = z.strictObject({
  article,
  sentence: z.int().positive(),
  places: z.array(place).min(1),
  source: slug,
});
const leftOut = z.strictObject({
  article,
  sentence: z.int().positive(),
  leftOut: z.string().regex(/^[A-Z].{10,}\.$/, "a reason in plain English, as a sentence"),
});

const coverage = z.strictObject({
  sentences: z.record(article, z.int().positive()),
  rows: z.array(z.union([placed, leftOut])),
});

export type Article = z.infer<typeof article>;
export type Coverage = z.infer<typeof coverage>;
export type PlacedRow = z.infer<typeof placed>;

/** Reads a coverage list; throws where a row has neither places nor a reason. */
export function parseCoverage(text: string): Coverage {
  return coverage.parse(parse(text));
}

/** The coverage list of the repository. */
export function readCoverage(): Coverage {
  return parseCoverage(readFileSync("tests/content/coverage/cgtn.yml", "utf8"));
}

/** The rows that name places. */
export function placedRows({ rows }: Coverage): PlacedRow[] {
  return rows.filter((row) => "places" in row);
}

/**
 * The text of an article, from SOURCEBOOK_DIR or from beside the repository.
 *
 * The articles are not ours to publish, so a clone may be without them: then the answer is undefined. A
 * folder that was named must hold them.
 */
export function readArticle(name: Article): string | undefined {
  const named = process.env.SOURCEBOOK_DIR;
  const file = join(named ?? "../shared/sourcebook", `${name}.txt`);
  return named === undefined && !existsSync(file) ? undefined : readFileSync(file, "utf8");
}
