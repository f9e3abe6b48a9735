import { z } from "zod";
import { checked } from "./parts";

/** Pages that are one of a kind: their slugs are used by the routes. */
export const articleSlugs = [
  "home", "model", "zones", "sectors", "plan", "tasks", "timeline",
  "documents", "discrepancies", "sources", "glossary", "about",
] as const;

export const articleSchema = z.strictObject({ checked });
export type ArticleRecord = z.infer<typeof articleSchema>;

export const goalSchema = z.strictObject({
  order: z.number().int().positive().describe("Place in lists"),
  discrepancies: z.array(z.string()).optional().describe("Discrepancy records that concern it"),
  checked,
});
export type GoalRecord = z.infer<typeof goalSchema>;
