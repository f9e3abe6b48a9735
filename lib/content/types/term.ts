import { z } from "zod";
import { checked, slug, wordPair } from "./parts";

export const termSchema = z.strictObject({
  pinyin: z.string().min(1).describe("Reading of the Chinese term, with tones"),
  englishFrom: z
    .strictObject({ kind: z.enum(["official", "press", "translation", "ours"]), sources: z.array(slug).optional() })
    .describe("Where the English form comes from"),
  avoid: z
    .array(z.strictObject({ text: z.string().min(1), lang: z.enum(["en", "zh"]), why: wordPair }))
    .describe("Forms not to use, and why"),
  checked,
});
export type TermRecord = z.infer<typeof termSchema>;
