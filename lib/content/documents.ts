import { allDocumentsRecords } from "contentlayer/generated";
import { bySlug, inOrder, loadCollection } from "./load-collection";
import { documentSchema } from "./types/document";
import { textSchemas } from "./types/text";

const entries = inOrder(loadCollection(allDocumentsRecords, documentSchema, textSchemas.documents));

export type GoverningDocument = (typeof entries)[number];

/** The governing documents, oldest first. */
export const listDocuments = (): GoverningDocument[] => entries;

/** One of them; an unknown slug gives `undefined`. */
export const getDocument = bySlug(entries);
