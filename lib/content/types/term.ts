import { z } from "zod";
import { allows, checked, slug, stale, wordPair } from "./parts";

export const termSchema = z.strictObject({
  pinyin: z.string().min(1).describe("Reading of the Chinese term, with tones"),
  englishFrom: z
    .strictObject({
      kind: z.enum(["official", "press", "translation", "ours"]),
      sources: z.array(slug).optional(),
    })
    .describe("Where the English form comes from"),
  avoid: z
    .array(
      z.strictObject({
        text: z.string().min(1),
        lang: z.enum(["en", "zh"]),
        why: wordPair,
        within: z.array(z.string().min(1)).optional().describe("Longer forms that hold it and are right"),
      }),
    )
    .describe("Forms not to use, and why"),
  allows,
  stale,
  checked,
});
export type TermRecord = z.infer<typeof termSchema>;
