import { z } from "zod";
import { allows, checked, slug, stale, zoneSlug } from "./parts";

export const eventSchema = z.strictObject({
  date: slug.describe("Id of the date fact"),
  zones: z.array(zoneSlug).describe("Zones concerned"),
  documents: z.array(slug).optional().describe("Documents concerned"),
  sources: z.array(slug).min(1).describe("Sources that report it"),
  allows,
  stale,
  checked,
});
export type EventRecord = z.infer<typeof eventSchema>;
