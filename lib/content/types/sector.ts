import { z } from "zod";
import { allows, basis, checked, slug, stale, zoneSlug } from "./parts";

const thread = z.enum(["solid", "double", "long-dash", "dash-dot", "dots", "ticks", "cased"]);

export const sectorSchema = z.strictObject({
  order: z.number().int().positive().describe("Place in lists"),
  code: z
    .string()
    .regex(/^[A-Z]{3}$/, "three capital letters")
    .describe("Code in data files"),
  seal: z.string().length(1).describe("One character that stands for the sector"),
  thread: thread.describe("Line by which figures tell the sector apart"),
  zones: z
    .array(z.strictObject({ id: zoneSlug, basis, sources: z.array(slug).optional() }))
    .length(3)
    .describe("For each zone: stated by a source, our reading, or nothing found"),
  discrepancies: z.array(slug).optional().describe("Discrepancy records that concern the sector"),
  allows,
  stale,
  checked,
});
export type SectorRecord = z.infer<typeof sectorSchema>;
