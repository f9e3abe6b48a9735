import { z } from "zod";
import { allows, checked, slug, stale } from "./parts";

export const keyFactRow = z.enum([
  "names",
  "kind",
  "area",
  "location",
  "approved",
  "accepted",
  "opened",
  "manager",
  "firms",
  "described",
]);
export type KeyFactRow = z.infer<typeof keyFactRow>;

export const zoneSchema = z.strictObject({
  order: z.number().int().positive().describe("Place in lists"),
  seal: z.string().length(1).describe("One character that stands for the zone"),
  weave: z.enum(["plain", "twill", "satin"]).describe("Weave by which figures tell the zone apart"),
  keyFacts: z
    .array(z.strictObject({ row: keyFactRow, facts: z.array(slug).min(1) }))
    .describe("Rows of the key facts table and of the comparison"),
  discrepancies: z.array(slug).describe("Discrepancy records that concern the zone"),
  allows,
  stale,
  checked,
});
export type ZoneRecord = z.infer<typeof zoneSchema>;
