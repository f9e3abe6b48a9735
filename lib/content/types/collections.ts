/** Which schema rules which folder: read by Contentlayer's configuration, by the checks and by lib/content. */
import { discrepancySchema } from "./discrepancy";
import { documentSchema } from "./document";
import { eventSchema } from "./event";
import { articleSchema, goalSchema } from "./page-records";
import { sectorSchema } from "./sector";
import { taskSchema } from "./task";
import { termSchema } from "./term";
import { zoneSchema } from "./zone";

export const recordSchemas = {
  articles: articleSchema,
  zones: zoneSchema,
  sectors: sectorSchema,
  goals: goalSchema,
  tasks: taskSchema,
  documents: documentSchema,
  discrepancies: discrepancySchema,
  events: eventSchema,
  terms: termSchema,
} as const;

export type Collection = keyof typeof recordSchemas;

/** The folders of `content/` that hold one folder for each document. */
export const collections = Object.keys(recordSchemas).filter(isCollection);

/** Whether the word is the name of such a folder. */
export function isCollection(name: string): name is Collection {
  return Object.hasOwn(recordSchemas, name);
}
