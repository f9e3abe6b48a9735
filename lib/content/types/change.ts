import { z } from "zod";
import { isoDay, slug, wordPair } from "./parts";

const base = {
  id: slug.describe("Id by which the change can be linked"),
  date: isoDay.describe("Day on which the change was published"),
  pages: z
    .array(z.string().startsWith("/"))
    .describe("Pages concerned, as addresses without a language; empty for the whole site"),
  note: wordPair.describe("What changed, for a reader who was not there"),
};

const addition = z.strictObject({ ...base, kind: z.enum(["published", "added", "reworded"]) });
const correction = z.strictObject({ ...base, kind: z.literal("corrected"), was: wordPair, now: wordPair });

/** A dated change of the site's text. A correction also says what stood before and what stands now. */
const changeSchema = z.discriminatedUnion("kind", [addition, correction]);
export type Change = z.infer<typeof changeSchema>;

/** `content/changes/<year>.yml` */
export const changeFileSchema = z.strictObject({
  changes: z.array(changeSchema).describe("Changes of one year"),
});
