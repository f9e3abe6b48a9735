/** Building blocks of the content types: one place for ids, dates and pairs of words. */
import { z } from "zod";

/** A public id: lower-case ASCII words joined by hyphens. It becomes part of an address. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case ASCII letters and digits, joined by single hyphens")
  // The one such word that every object of the language has already.
  .refine((text) => text !== "constructor", "a word that is no word of the language of our programs")
  .max(60);

function isCalendarDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** An ISO date as exact as it is known: `2008-07-23`, `2022-04` or `2021`. Impossible days are refused. */
export const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date such as 2008-07-23, 2022-04 or 2021")
  .refine(isCalendarDate, "a day that exists in the calendar");

/** An ISO date with its day. */
export const isoDay = isoDate.refine((text) => text.length === 10, "a date with year, month and day");

/** The same words in both languages. */
export const wordPair = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type WordPair = z.infer<typeof wordPair>;

/** Where the day stands on which a page was last compared with its sources. */
export const checked = isoDay.describe("Day on which the page was last compared with its sources");

/** Words that a page must use although a rule refuses them, each with its reason; for maintainers, not printed. */
export const allows = z
  .array(z.strictObject({ text: z.string().min(1), why: wordPair }))
  .optional()
  .describe("Words that the page may use although a rule refuses them, and why");

/** A passage whose words in one language do not follow the other one yet. Readers see it, in both languages. */
const stalePassage = z.strictObject({
  place: slug.describe("Id of the paragraph or list item"),
  behind: z.enum(["en", "zh"]).describe("The language that does not follow yet"),
  since: isoDay.describe("Day on which the other language changed"),
  why: wordPair.describe("One sentence for readers: what is missing, and why"),
});
export type StalePassage = z.infer<typeof stalePassage>;

/** All such passages of a page. */
export const stale = z
  .array(stalePassage)
  .optional()
  .describe("Passages of which one language does not follow the other yet");

export const sectorSlug = z.enum([
  "aviation-services",
  "cross-border-finance",
  "cultural-trade",
  "business-exhibition",
  "digital-trade",
  "healthcare",
  "delivery-logistics",
]);

export const zoneSlug = z.enum(["tianzhu", "capital-airport", "sino-german"]);
export type ZoneSlug = z.infer<typeof zoneSlug>;

/** Whether a source says it, whether it is our reading, or whether nothing was found. */
export const basis = z.enum(["stated", "reading", "none"]);
export type Basis = z.infer<typeof basis>;
