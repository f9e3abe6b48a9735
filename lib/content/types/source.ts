import { z } from "zod";
import { isoDate, isoDay, slug, wordPair } from "./parts";

export const tier = z.enum([
  "state-council",
  "ministry",
  "city",
  "district",
  "foreign-government",
  "state-media",
  "other-media",
  "professional",
  "mirror",
]);
export type Tier = z.infer<typeof tier>;

const sourceSchema = z
  .strictObject({
    id: slug.describe("Id by which facts and texts cite the source"),
    title: z.string().min(1).optional().describe("Original title; left out when it could not be read"),
    titles: wordPair.describe("Title, or a description where no title was read, in both languages"),
    publisher: wordPair.describe("Who published it"),
    author: z.string().min(1).optional().describe("Named author, as printed"),
    authors: z
      .array(z.strictObject({ family: z.string().min(1), given: z.string().min(1) }))
      .min(1)
      .optional()
      .describe("The same authors with their names in parts, for citations; left out for a body"),
    lang: z
      .string()
      .regex(/^[a-z]{2}(-[A-Z][a-z]+)?$/, "a language tag such as en, zh or zh-Hant")
      .describe("Language read"),
    tier: tier.describe("Kind of publisher"),
    published: isoDate.optional().describe("Date of publication, as exact as known"),
    publishedFrom: z.enum(["page", "address"]).optional().describe("Where the date was read"),
    publishedNote: wordPair.optional().describe("What must be said about the date"),
    accessed: isoDay.describe("Day on which it was read"),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Address; never for mirrors"),
    seen: z.enum(["whole", "most", "opening", "excerpt"]).describe("How much of it could be read"),
    listed: z
      .array(z.string().regex(/^[ZP]\d+b?c?$/, "a number such as Z01"))
      .describe("Catalogue numbers of the research notes"),
  })
  .refine((source) => source.tier !== "mirror" || source.url === undefined, {
    path: ["url"],
    message: "no address: a mirror is named, not linked",
  });
export type Source = z.infer<typeof sourceSchema>;

/** `content/sources/<group>.yml` */
export const sourceFileSchema = z.strictObject({
  sources: z.array(sourceSchema).describe("Sources of one group"),
});
