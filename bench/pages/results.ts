import { z } from "zod";
import { machineSchema } from "@/bench/machine";
import { contestants } from "@/bench/sites/build-sites";
import { kinds } from "@/bench/sites/serve-folder";

const spread = z.object({ median: z.number(), low: z.number(), high: z.number() });

const pageRowSchema = z.object({
  page: z.string(),
  isReading: z.boolean(),
  contestant: z.enum(contestants),
  requests: z.number(),
  /** Bytes of the compressed bodies. */
  bytes: z.record(z.enum(kinds), z.number()),
  /** Milliseconds. */
  firstPaint: spread,
  largestPaint: spread,
  blocking: spread,
  script: spread,
  outcome: z.object({ name: z.string(), time: spread }).optional(),
});

/** What was measured of one page of one site. */
export type PageRow = z.infer<typeof pageRowSchema>;

export const pageResultsSchema = z.object({
  machine: machineSchema,
  rounds: z.number(),
  /** Bytes of every reading page beside Starlight's: the page that comes out worst. */
  everyPage: z.object({ pages: z.number(), path: z.string(), ratio: z.number() }),
  rows: z.array(pageRowSchema),
});
export type PageResults = z.infer<typeof pageResultsSchema>;
