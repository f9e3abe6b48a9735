import { z } from "zod";

/** What https://oembed.com says of an answer of the type `rich`: sections 2.3.4 and 2.3.4.4. */
export const oembedSchema = z.strictObject({
  type: z.literal("rich"),
  version: z.literal("1.0"),
  html: z.string().min(1),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  title: z.string().min(1).optional(),
  author_name: z.string().min(1).optional(),
  author_url: z.url().optional(),
  provider_name: z.string().min(1).optional(),
  provider_url: z.url().optional(),
  cache_age: z.number().int().positive().optional(),
});
