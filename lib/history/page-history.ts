/** What readers could read on a page, and since when: the form in which it is stored. */
import { z } from "zod";
import { isoDay } from "@/lib/content/types/parts";
import { withApostrophes } from "./apostrophes";

const words = z.string().transform(withApostrophes);

/** One line that a page prints (a sentence, cell, heading, field or fact) in both languages, as a reader sees it. */
const line = z.tuple([z.string(), words, words]);
export type Line = readonly [id: string, en: string, zh: string];

const wording = z.tuple([words, words]);
export type Wording = readonly [en: string, zh: string];

const lineChange = z.strictObject({
  id: z.string(),
  /** Its id before, where an insertion or removal above it has moved it. */
  from: z.string().optional(),
  /** Missing where the line was added. */
  was: wording.optional(),
  /** Missing where the line was removed. */
  now: wording.optional(),
});
/** A line that was reworded, added or removed. */
export type LineChange = {
  readonly id: string;
  readonly from?: string;
  readonly was?: Wording;
  readonly now?: Wording;
};

const pageChange = z.strictObject({ date: isoDay, lines: z.array(lineChange).min(1) });
/** All that changed on a page in one day. */
export type PageChange = { readonly date: string; readonly lines: readonly LineChange[] };

const pageHistory = z.strictObject({
  published: isoDay,
  changes: z.array(pageChange),
  lines: z.array(line),
});
/** When a text was published, how it changed since, oldest first, and what it says now: nothing once it is gone. */
export type PageHistory = {
  readonly published: string;
  readonly changes: readonly PageChange[];
  readonly lines: readonly Line[];
};

/** `content/ledger/history/<collection>.json`: histories by slug. */
export const historyFileSchema = z.record(z.string(), pageHistory);

/** Histories by document: `zones/tianzhu`, `source/cgtn-2020-11-02`. */
export type Histories = Readonly<Record<string, PageHistory>>;

/** What every document says: lines by document. */
export type Texts = ReadonlyMap<string, readonly Line[]>;
