import { z } from "zod";
import { allows, checked, stale } from "./parts";

/** Pages that are one of a kind: their slugs are used by the routes. */
export const articleSlugs = [
  "home",
  "model",
  "zones",
  "sectors",
  "plan",
  "tasks",
  "map",
  "timeline",
  "documents",
  "discrepancies",
  "sources",
  "glossary",
  "about",
  "accessibility",
  "changes",
  "corrections",
  "cite",
  "search",
  "verify",
] as const;
export type ArticleSlug = (typeof articleSlugs)[number];

export const articleSchema = z.strictObject({ allows, stale, checked });
export type ArticleRecord = z.infer<typeof articleSchema>;

export const goalSchema = z.strictObject({
  order: z.number().int().positive().describe("Place in lists"),
  discrepancies: z.array(z.string()).optional().describe("Discrepancy records that concern it"),
  allows,
  stale,
  checked,
});
export type GoalRecord = z.infer<typeof goalSchema>;
