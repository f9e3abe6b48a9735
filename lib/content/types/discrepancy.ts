import { z } from "zod";
import { allows, checked, slug, stale } from "./parts";

export const discrepancySchema = z.strictObject({
  order: z.number().int().positive().describe("Place in lists, most important first"),
  kind: z
    .enum(["figure", "name", "date", "place", "wording", "count"])
    .describe("What the sources differ about"),
  versions: z
    .array(z.strictObject({ source: slug }))
    .min(2)
    .describe("Sources that differ, by date"),
  facts: z.array(slug).describe("Facts that this site prints in the matter"),
  allows,
  stale,
  checked,
});
export type DiscrepancyRecord = z.infer<typeof discrepancySchema>;
