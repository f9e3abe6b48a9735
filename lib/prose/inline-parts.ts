/** The parts an author may use inside a sentence, with their attributes: the one list of what is allowed. */
import { z } from "zod";

const ids = z.string().regex(/^[A-Za-z0-9-]+( [A-Za-z0-9-]+)*$/, "ids separated by single spaces");
const id = z.string().regex(/^[A-Za-z0-9-]+$/, "an id");

export const inlineParts = {
  Fact: z.strictObject({
    id,
    as: z.enum(["month", "year", "unitless"]).optional(),
    quiet: z.literal(true).optional(),
  }),
  Cite: z.strictObject({ id: ids }),
  Term: z.strictObject({ id }),
  Doc: z.strictObject({ id }),
  Discrepancy: z.strictObject({ id }),
  Quote: z.strictObject({ cite: id, lang: z.enum(["en", "zh"]) }),
  Ours: z.strictObject({}),
} as const;

export type PartName = keyof typeof inlineParts;

/** Whether a tag in a text is one of the allowed parts. */
export function isPartName(name: string | null): name is PartName {
  return name !== null && Object.hasOwn(inlineParts, name);
}

/** Parts that wrap words; the others stand alone. */
export const wrappingParts: ReadonlySet<string> = new Set(["Term", "Quote", "Ours"]);
