import { z } from "zod";

const base = {
  title: z.string().min(1).max(90).describe("Title of the page"),
  description: z.string().min(1).max(170).describe("One sentence for lists, search results and share cards"),
  short: z.string().min(1).max(40).optional().describe("Short name for cards and menus"),
};

const plain = z.strictObject(base);

/** Front matter of `en.mdx` and `zh.mdx`, by collection: words only. */
export const textSchemas = {
  articles: plain,
  zones: plain,
  sectors: plain,
  goals: plain,
  documents: plain,
  events: z.strictObject({ ...base, description: base.description.optional() }),
  tasks: z.strictObject({
    ...base,
    affects: z.array(z.string().min(1)).min(1).describe("Who would notice the change; our reading"),
  }),
  discrepancies: z.strictObject({
    ...base,
    says: z
      .array(z.string().min(1))
      .min(2)
      .describe("What each of the record's versions says, in their order"),
    prints: z.string().min(1).describe("What this site prints"),
  }),
  terms: z.strictObject({
    ...base,
    description: base.description.optional(),
    definition: z.string().min(1).describe("One sentence that defines the term"),
  }),
} as const;

/** The union of all front matter fields, as Contentlayer types it. */
export const anyTextSchema = z.strictObject({
  ...base,
  description: base.description.optional(),
  affects: textSchemas.tasks.shape.affects.optional(),
  says: textSchemas.discrepancies.shape.says.optional(),
  prints: textSchemas.discrepancies.shape.prints.optional(),
  definition: textSchemas.terms.shape.definition.optional(),
});
