import { allEventsRecords } from "contentlayer/generated";
import { getDate } from "./facts";
import { loadCollection } from "./load-collection";
import { eventSchema } from "./types/event";
import { textSchemas } from "./types/text";

const entries = loadCollection(allEventsRecords, eventSchema, textSchemas.events).toSorted(
  (a, b) => getDate(a.record.date).localeCompare(getDate(b.record.date)) || a.slug.localeCompare(b.slug),
);

export type TimelineEvent = (typeof entries)[number];

/** All events, oldest first; a bare year comes before its months, a bare month before its days. */
export const listEvents = (): TimelineEvent[] => entries;
