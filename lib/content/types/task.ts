import { z } from "zod";
import { allows, checked, isoDay, sectorSlug, slug, stale, zoneSlug } from "./parts";

export const area = z.enum([
  "key-areas",
  "emerging-formats",
  "trade-investment",
  "public-services",
  "rights",
  "risks",
]);
export type Area = z.infer<typeof area>;

const topic = z.enum([
  "telecom",
  "culture-education",
  "trade-facilitation",
  "people",
  "health",
  "finance",
  "professional-services",
  "digital",
  "data",
  "funds",
  "trade-documents",
  "capital-account",
  "science",
  "environment",
]);

const verb = z.enum([
  "explore",
  "support",
  "encourage",
  "establish",
  "promote",
  "pilot",
  "continue",
  "not-stated",
]);
export type Verb = z.infer<typeof verb>;

export const taskSchema = z.strictObject({
  order: z.number().int().positive().describe("Our catalogue number; not an official one"),
  area: area.describe("Area of the plan under which the task is reported"),
  topic: topic.describe("Field within the area"),
  officialItem: z
    .strictObject({ number: z.number().int().positive(), basis: z.enum(["confirmed", "inferred"]) })
    .optional()
    .describe("Number in the plan, where it could be seen or inferred"),
  modality: z.strictObject({ verb, source: slug }).describe("The plan's verb, and the source that uses it"),
  sectors: z
    .array(z.strictObject({ id: sectorSlug, basis: z.enum(["stated", "reading"]) }))
    .describe("Sectors that the task touches"),
  zones: z.array(zoneSlug).describe("Zones that a source names for the task"),
  document: slug.describe("Document that sets the task"),
  sources: z.array(slug).min(1).describe("Sources that report the task"),
  status: z
    .strictObject({ kind: z.enum(["documented", "context", "none"]), asOf: isoDay })
    .describe("What is documented since: tied to the plan, related only, or nothing found"),
  discrepancies: z.array(slug).describe("Discrepancy records that concern the task"),
  allows,
  stale,
  checked,
});
export type TaskRecord = z.infer<typeof taskSchema>;
