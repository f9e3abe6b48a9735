import { allSectorsRecords } from "contentlayer/generated";
import { bySlug, inOrder, loadCollection } from "./load-collection";
import { sectorSchema } from "./types/sector";
import { textSchemas } from "./types/text";

const entries = inOrder(loadCollection(allSectorsRecords, sectorSchema, textSchemas.sectors));

export type Sector = (typeof entries)[number];

/** The seven sectors, in the order of the model. */
export const listSectors = (): Sector[] => entries;

/** One of them; an unknown slug gives `undefined`. */
export const getSector = bySlug(entries);
