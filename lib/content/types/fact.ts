import { z } from "zod";
import { isoDate, slug, wordPair } from "./parts";

export const confidence = z.enum(["official", "established-media", "weak", "inference"]);
export type Confidence = z.infer<typeof confidence>;

const unit = z.enum(["km2", "m2", "ha", "km", "cny", "usd", "percent", "fraction", "count", "date", "text"]);
const qualifier = z.enum(["about", "more-than", "at-least", "nearly", "up-to"]);

const sourceUse = z.strictObject({
  id: slug.describe("Id of a record in content/sources"),
  at: z.string().min(1).optional().describe("Where in the source the fact stands"),
});

const base = {
  id: slug.describe("Id by which texts refer to the fact"),
  label: wordPair.describe("What the fact is, in a few words"),
  perimeter: wordPair.optional().describe("What area or body the figure measures"),
  asOf: isoDate.optional().describe("Date for which the figure holds"),
  sources: z.array(sourceUse).min(1).describe("Sources that state the fact"),
  confidence: confidence.describe("How far the fact may be relied on"),
  note: wordPair.optional().describe("What a reader must know to use the fact"),
  discrepancy: slug.optional().describe("Record that shows the versions of other sources"),
};

const figure = z.strictObject({
  ...base,
  perimeter: wordPair,
  asOf: isoDate,
  unit: unit.exclude(["date", "text"]),
  value: z.number(),
  qualifier: qualifier.optional(),
});
const date = z.strictObject({ ...base, unit: z.literal("date"), value: isoDate });
const text = z.strictObject({ ...base, unit: z.literal("text"), value: wordPair });

/** A figure, date, name or legal reference: stated once, printed everywhere. */
export const factSchema = z.discriminatedUnion("unit", [figure, date, text]);
export type Fact = z.infer<typeof factSchema>;
export type Figure = z.infer<typeof figure>;

/** `content/facts/<topic>.yml` */
export const factFileSchema = z.strictObject({
  facts: z.array(factSchema).describe("Facts of one topic"),
});
