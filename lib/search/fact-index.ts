/** The facts of one language as the quote checker needs them. */
import type { Locale } from "@/i18n/routing";
import type { Tier } from "@/lib/content/types/source";

/** A source that states a fact; the tier is the kind of its publisher. */
export type FactSource = { id: string; title: string; publisher: string; tier: Tier };

export type CheckedFact = {
  id: string;
  label: string;
  /** As the pages print it. */
  shown: string;
  /** A number in the unit, an ISO date, or the words themselves. */
  value: number | string;
  unit: string;
  measures?: string;
  asOf?: string;
  confidence: string;
  note?: string;
  /** Places in the list of sources. */
  sources: number[];
  /** The first places that print it, as addresses without mode. */
  places: string[];
  /** Slug of the record of other versions. */
  discrepancy?: string;
};

export type FactIndex = { language: Locale; sources: FactSource[]; facts: CheckedFact[] };
