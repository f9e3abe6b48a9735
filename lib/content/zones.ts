import { allZonesRecords } from "contentlayer/generated";
import { bySlug, inOrder, loadCollection } from "./load-collection";
import { zoneSchema } from "./types/zone";
import { textSchemas } from "./types/text";

const entries = inOrder(loadCollection(allZonesRecords, zoneSchema, textSchemas.zones));

export type Zone = (typeof entries)[number];

/** The three zones, in the order of the model. */
export const listZones = (): Zone[] => entries;

/** One of them; an unknown slug gives `undefined`. */
export const getZone = bySlug(entries);
