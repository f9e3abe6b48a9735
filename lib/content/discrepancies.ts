import { allDiscrepanciesRecords } from "contentlayer/generated";
import { bySlug, inOrder, loadCollection } from "./load-collection";
import { discrepancySchema } from "./types/discrepancy";
import { textSchemas } from "./types/text";

const entries = inOrder(
  loadCollection(allDiscrepanciesRecords, discrepancySchema, textSchemas.discrepancies),
);

export type Discrepancy = (typeof entries)[number];

/** Where sources disagree, most important first. */
export const listDiscrepancies = (): Discrepancy[] => entries;

/** One of them; an unknown slug gives `undefined`. */
export const getDiscrepancy = bySlug(entries);
