/** A person, or a body whose name is not taken apart. */
export type CslName = { literal: string } | { family: string; given: string };

/**
 * What is cited, in CSL-JSON: the form that citation software exchanges. Everything cited here is
 * read on the web, so all items are web pages.
 */
export type CslItem = {
  id: string;
  type: "webpage";
  title: string;
  author?: CslName[];
  "container-title"?: string;
  /** `[2020, 11, 2]`, as exact as known. */
  issued?: { "date-parts": [number[]] };
  URL?: string;
  language: string;
};

/** An ISO date, as exact as it is known, as CSL writes it. */
export function cslDate(iso: string): { "date-parts": [number[]] } {
  return { "date-parts": [iso.split("-").map(Number)] };
}

/** The same date in ISO form: `2020-11`. */
export function isoOfCslDate(date: { "date-parts": [number[]] }): string {
  return date["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("-");
}

/** An item as the processor takes it: dates may also stand in words. */
export type ProcessorItem = Omit<CslItem, "issued"> & { issued?: object; accessed?: object };
