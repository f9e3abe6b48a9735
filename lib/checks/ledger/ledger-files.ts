/** The memory of the site in content/ledger/: what was read together, what was published, what changed, what went away. */
import { z } from "zod";
import type { Histories } from "@/lib/history/page-history";
import { wordPair } from "@/lib/content/types/parts";

/** For each document (`zones/tianzhu`) the hash of both files as somebody last read them together. */
export const stampsSchema = z.record(z.string(), z.strictObject({ en: z.string(), zh: z.string() }));
export type Stamps = z.infer<typeof stampsSchema>;

/** For each address (`/zones/tianzhu/`) every id that ever stood on it; and the ids of all facts. */
export const idsSchema = z.strictObject({
  pages: z.record(z.string(), z.array(z.string())),
  facts: z.array(z.string()),
});
export type PublishedIds = z.infer<typeof idsSchema>;

const moved = z.strictObject({
  from: z.string().min(1),
  to: z.string().min(1).optional(),
  why: wordPair.optional(),
});

/** Places that went away: `from` one (`/model/#n-3`, `/zones/old/`, `fact:old-id`) `to` another, or `why` there is none. */
export const movedSchema = z.strictObject({
  moved: z.array(
    moved.refine((entry) => (entry.to === undefined) !== (entry.why === undefined), "either `to` or `why`"),
  ),
});
export type Moved = z.infer<typeof movedSchema>;

export type Ledger = { stamps: Stamps; ids: PublishedIds; moved: Moved; histories: Histories };

/** Before anything was stamped. */
export const emptyLedger: Ledger = {
  stamps: {},
  ids: { pages: {}, facts: [] },
  moved: { moved: [] },
  histories: {},
};

export const ledgerPaths = {
  stamps: "content/ledger/stamps.json",
  ids: "content/ledger/ids.json",
  moved: "content/ledger/moved.yml",
} as const;
