import { z } from "zod";
import { allows, checked, slug, stale, wordPair } from "./parts";

export const documentSchema = z.strictObject({
  order: z.number().int().positive().describe("Place in lists, oldest first"),
  number: z.string().min(1).optional().describe("Official number in Chinese form"),
  kind: z.enum(["reply", "plan", "regulation", "notice", "report"]).describe("Kind of document"),
  issuer: wordPair.describe("Body that issued it"),
  dates: z
    .strictObject({
      dated: slug.optional(),
      approved: slug.optional(),
      published: slug.optional(),
      inForce: slug.optional(),
    })
    .describe("Ids of date facts"),
  follows: slug.optional().describe("Document of the round before"),
  sources: z.array(slug).min(1).describe("Sources read"),
  discrepancies: z.array(slug).optional().describe("Discrepancy records that concern it"),
  allows,
  stale,
  checked,
});
export type DocumentRecord = z.infer<typeof documentSchema>;
